package dk.personaletal.proof;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.writing.Figures;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a report may say: the cells that may be shown, and the facts. */
record Evidence(
        Figures figures, ReportFacts facts, Map<List<String>, List<Member>> rows, Map<FigureKey, Ratio> unwithheld) {
    private static final Pattern MONTH = Pattern.compile("([a-z]{3,9}) (\\d{4})$");

    Evidence(Collection<PublishableCell> cells, ReportFacts facts) {
        this(cells, facts, Map.of());
    }

    /** @param unwithheld every figure, those that readers can't see too; none when they aren't known */
    Evidence(Collection<PublishableCell> cells, ReportFacts facts, Map<FigureKey, Ratio> unwithheld) {
        this(new Figures(cells), facts, new HashMap<>(), unwithheld);
    }

    /** The figures of all rows of a breakdown but the total, by row; those that readers can't see too. */
    Map<String, Ratio> all(String indicator, String breakdown, String time, String measure) {
        return unwithheld.entrySet().stream()
                .filter(figure -> figure.getKey()
                        .equals(new FigureKey(
                                indicator, breakdown, figure.getKey().member(), time, measure)))
                .filter(figure -> !figure.getKey().member().equals(FigureKey.TOTAL))
                .collect(Collectors.toMap(figure -> figure.getKey().member(), Map.Entry::getValue));
    }

    /** The rows of a breakdown; looked through once, for there are many cells. */
    List<Member> members(String indicator, String breakdown) {
        return rows.computeIfAbsent(List.of(indicator, breakdown), names -> figures.members(indicator, breakdown));
    }

    YearMonth closing() {
        return facts.period();
    }

    YearMonth opening() {
        return facts.period().minusYears(1);
    }

    String municipality() {
        return facts.municipality() + " Kommune";
    }

    Optional<BigDecimal> rounded(FigureKey key, NumberStyle style) {
        return figures.value(key).map(value -> DanishFormat.rounded(value, style));
    }

    /** As printed; a text must not tell of a figure that there isn't, or that is withheld. */
    String printed(FigureKey key, NumberStyle style) {
        Ratio value = figures.value(key).orElseThrow(() -> new AssertionError("may not be told of: " + key));
        return DanishFormat.print(value, style);
    }

    /** The printed values of all rows of a breakdown that are shown, without total and unknown; of two parts, alike in the second. */
    List<BigDecimal> shown(FigureKey example, NumberStyle style) {
        int bar = example.breakdown().endsWith("_sex") ? example.member().indexOf('|') : -1;
        String part = bar < 0 ? "" : example.member().substring(bar);
        return members(example.indicator(), example.breakdown()).stream()
                .filter(member -> member.code().endsWith(part))
                .filter(member -> bar < 0 || !member.code().matches("(\\*|unknown)\\|.*"))
                .flatMap(member -> rounded(withMember(example, member.code()), style).stream())
                .toList();
    }

    static FigureKey withMember(FigureKey key, String member) {
        return new FigureKey(key.indicator(), key.breakdown(), member, key.time(), key.measure());
    }

    /** {@code marts 2021} and {@code 2020}, also after other words, as figures name them: {@code 2021-03}, {@code 2020}. */
    static String time(String words) {
        Matcher month = MONTH.matcher(words);
        return month.find()
                ? IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> YearMonth.of(Integer.parseInt(month.group(2)), number))
                        .filter(one -> DanishFormat.month(one).equals(month.group()))
                        .map(YearMonth::toString)
                        .findFirst()
                        .orElse(words)
                : words;
    }
}
