package dk.personaletal.delivery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agreed name that somebody must have meant with another: {@code Løn marts 2021.xlsx} is loen_2021-03.csv. */
public final class AgreedName {
    private static final String YEAR = "(?<year>20\\d\\d)";
    private static final String DAY = "(?:[-_. ]?(?:0[1-9]|[12]\\d|3[01]))?";
    private static final String APART = "[^a-z0-9]{0,3}";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma[ij]", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "[-_. ]?(?<month>0[1-9]|1[0-2])" + DAY + "(?!\\d)"),
            Pattern.compile("(?<!\\d)" + YEAR + "[-_. ](?<month>[1-9])(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<month>0?[1-9]|1[0-2])[-_. ]" + YEAR + "(?!\\d)"));
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<!\\d)" + YEAR + "(?![-_. ]?\\d)");

    private AgreedName() {}

    /**
     * Empty when the name doesn't tell which kind of delivery it is. Where it tells no period, the name has ÅÅÅÅ-MM in
     * its place.
     */
    public static Optional<String> meantBy(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String letters = skeleton(name).replaceAll("[^a-z*]", "");
        return Arrays.stream(DeliveryKind.values())
                .sorted(Comparator.comparing(kind -> -kind.prefix().length()))
                .filter(kind -> Arrays.stream(kind.prefix().split("_")).allMatch(word -> letters.contains(stem(word))))
                .findFirst()
                .map(kind -> kind.prefix() + period(kind.period(), name) + ".csv");
    }

    private static String period(Period takes, String name) {
        if (takes == Period.NONE) {
            return "";
        }
        Optional<String> month = takes.takesMonth() ? month(name) : Optional.empty();
        Optional<String> year = takes.takesYear() ? year(name) : Optional.empty();
        return month.or(() -> year).map(period -> "_" + period).orElseGet(() -> switch (takes) {
            case OPTIONAL -> "";
            case YEAR -> "_ÅÅÅÅ";
            default -> "_ÅÅÅÅ-MM";
        });
    }

    private static Optional<String> month(String name) {
        for (Pattern pattern : NUMBERS) {
            Matcher found = pattern.matcher(name);
            if (found.find()) {
                return Optional.of(found.group("year") + "-" + twoDigits(Integer.parseInt(found.group("month"))));
            }
        }
        for (int i = 0; i < MONTHS.size(); i++) {
            String word = "(?<![a-z])" + MONTHS.get(i) + "[a-z]*";
            Matcher found = Pattern.compile(word + APART + YEAR + "|(?<before>20\\d\\d)" + APART + word)
                    .matcher(name);
            if (found.find()) {
                String year = Optional.ofNullable(found.group("year")).orElseGet(() -> found.group("before"));
                return Optional.of(year + "-" + twoDigits(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> year(String name) {
        Matcher found = YEAR_ALONE.matcher(name);
        return found.find() ? Optional.of(found.group("year")) : Optional.empty();
    }

    private static String twoDigits(int month) {
        return String.format(Locale.ROOT, "%02d", month);
    }

    /** Without what tells one form of a word from another. */
    private static String stem(String word) {
        return skeleton(word).replaceAll("(er|r)$", "");
    }

    /** The vowels that Danish letters are written with become one sign, also where another encoding made them something else. */
    private static String skeleton(String text) {
        return text.replaceAll("ã.|ae|oe|aa|[aoæøåäö\ufffd]", "*");
    }
}
