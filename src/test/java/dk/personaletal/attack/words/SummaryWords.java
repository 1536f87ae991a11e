package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of other chapters said again: held against the targets, or against other municipalities. */
final class SummaryWords implements CellWords {
    private static final Pattern AGREEMENT = Pattern.compile("Enige eller helt enige i »(.*)« \\d{4}");

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        return switch (cell.table()) {
            case "succeskriterier" -> cell.column().equals("Resultat") ? result(report, cell) : Stream.empty();
            case "personaleomsaetning_benchmark" -> own(cell);
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> result(PublishedReport report, Printed cell) {
        Matcher agreement = AGREEMENT.matcher(cell.row());
        if (agreement.matches()) {
            Quantity answers = SurveyWords.answers(report, agreement.group(1));
            return Stream.of(new Meaning(cell, Form.SHARE, answers.of("survey agreement"), answers));
        }
        if (cell.row().equals("Personaleomsætning")) {
            Quantity left = new Quantity("left", "", Label.window(report.period()));
            return Stream.of(new Meaning(cell, Form.SHARE, left, new Quantity("ordinary", "", Label.opening(report))));
        }
        return Stream.empty();
    }

    private static Stream<Meaning> own(Printed cell) {
        String[] row = cell.row().split("; ");
        if (!row[0].endsWith(" Kommune") || row.length < 2) {
            return Stream.empty();
        }
        YearMonth last = Label.month(row[1]);
        Quantity moved = new Quantity(cell.column().equals("Afgang") ? "left" : "came", "", Label.window(last));
        return Stream.of(new Meaning(
                cell,
                Form.SHARE,
                moved,
                new Quantity("ordinary", "", last.minusYears(1).toString())));
    }
}
