package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the sentences of the paper say beside its tables. */
final class PaperWords implements Words {
    private static final String NUMBER = "([\\d.]+(?:,\\d+)?)";

    /** A sentence, and what each number in it is. */
    private enum Sentence {
        MOVED(NUMBER + " personer har skiftet center", (report, i) -> number("moved out", "", window(report))),
        HALF_TIME(
                "Andelen på deltid er \\p{L}+ fra " + NUMBER + " % til " + NUMBER + " %",
                (report, i) -> share("time=Deltid", census(report, i))),
        WOMEN(
                "Andelen af kvinder er \\p{L}+ fra " + NUMBER + " % til " + NUMBER + " %",
                (report, i) -> share("sex=kvinder", census(report, i))),
        NEW(
                NUMBER + " fratrådte med under et års ansættelse",
                (report, i) -> number("departures of report", "service=Under 1 år", Label.closing(report)));

        private final Pattern pattern;
        private final BiFunction<PublishedReport, Integer, Said> meaning;

        Sentence(String pattern, BiFunction<PublishedReport, Integer, Said> meaning) {
            this.pattern = Pattern.compile(pattern);
            this.meaning = meaning;
        }
    }

    private record Said(Form form, Quantity quantity, Quantity base) {}

    @Override
    public Stream<Meaning> read(PublishedReport report) {
        return Stream.of(Sentence.values()).flatMap(sentence -> read(report, sentence));
    }

    private static Stream<Meaning> read(PublishedReport report, Sentence sentence) {
        Matcher found = sentence.pattern.matcher(report.paper());
        if (!found.find()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, found.groupCount()).mapToObj(i -> {
            Said said = sentence.meaning.apply(report, i);
            String text = found.group(i).replace(".", "");
            Printed printed = new Printed("sentence", sentence.name(), String.valueOf(i), text);
            return new Meaning(printed, said.form(), said.quantity(), said.base());
        });
    }

    private static Said number(String what, String where, String when) {
        Quantity quantity = new Quantity(what, where, when);
        return new Said(Form.NUMBER, quantity, quantity);
    }

    private static Said share(String where, String when) {
        Quantity all = new Quantity(StaffWords.PERSONS, "", when);
        return new Said(Form.SHARE, all.at(where), all);
    }

    private static String window(PublishedReport report) {
        return Label.window(report.period());
    }

    private static String census(PublishedReport report, int which) {
        return which == 1 ? Label.opening(report) : Label.closing(report);
    }
}
