package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.Set;
import java.util.stream.Stream;

/** Answers to the questions of a survey: five kinds, in percent of all, and points for them. */
final class SurveyWords implements CellWords {
    private static final String POINTS = "sum of survey points";
    private static final Set<String> NO_QUESTIONS = Set.of("Niveau", "Ændring");

    /** All answers to a question in the newest survey that the report can know. */
    static Quantity answers(PublishedReport report, String question) {
        return new Quantity(
                "survey answers",
                "question=" + question,
                "survey known in " + report.period().getYear());
    }

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        return switch (cell.table()) {
            case "trivsel_svar" -> answer(cell, answers(report, cell.row()));
            case "trivsel_score" -> score(cell, answers(report, cell.row()));
            case "trivsel_center" -> ofCenter(cell, answers(report, cell.column()));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> answer(Printed cell, Quantity all) {
        return Stream.of(new Meaning(cell, Form.SHARE, all.at(all.where() + "|answer=" + cell.column()), all));
    }

    private static Stream<Meaning> score(Printed cell, Quantity all) {
        return switch (cell.column()) {
            case "Antal svar" -> Stream.of(Meaning.number(cell, all));
            case "Score" -> Stream.of(new Meaning(cell, Form.MEAN, all.of(POINTS), all));
            case "Enige eller helt enige" -> Stream.of(new Meaning(cell, Form.SHARE, all.of("survey agreement"), all));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> ofCenter(Printed cell, Quantity all) {
        if (NO_QUESTIONS.contains(cell.column())) {
            return Stream.empty();
        }
        Quantity some = all.at(all.where() + "|center=" + cell.row());
        return Stream.of(new Meaning(cell, Form.MEAN, some.of(POINTS), some));
    }
}
