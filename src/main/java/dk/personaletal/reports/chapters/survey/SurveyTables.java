package dk.personaletal.reports.chapters.survey;

import static dk.personaletal.reports.chapters.survey.Survey.QUESTION;
import static dk.personaletal.reports.chapters.survey.Survey.SURVEY;
import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SCORE;
import static dk.personaletal.shared.NumberStyle.SIGNED_SCORE;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The survey's tables: scores, the five answers, and scores by center. */
final class SurveyTables {
    static final List<String> ANSWERS = List.of("agree_fully", "agree", "neutral", "disagree", "disagree_fully");

    /** More would not fit on paper; the CSV has them all. */
    private static final int QUESTIONS_ON_PAPER = 4;

    private final ChapterContext context;
    private final String year;
    private final List<Member> questions;

    SurveyTables(ChapterContext context, String year, List<Member> questions) {
        this.context = context;
        this.year = year;
        this.questions = questions;
    }

    Table scores() {
        List<Row> rows = new ArrayList<>();
        for (Member question : questions) {
            String code = question.code();
            rows.add(new Row(
                    List.of(
                            Cell.text(question.name()),
                            cell(QUESTION, code, "mean", SCORE),
                            level(context.value(SURVEY, QUESTION, code, year, "mean")),
                            cell(QUESTION, code, "change", SIGNED_SCORE),
                            cell(QUESTION, code, "share_agree", PERCENT),
                            cell(QUESTION, code, "answers", COUNT)),
                    false));
        }
        List<Column> columns = List.of(
                Column.of("Spørgsmål", 180),
                Column.of("Score", 50),
                Column.of("Niveau", 70),
                Column.of("Ændring", 60),
                Column.of("Enige eller helt enige", 80),
                Column.of("Antal svar", 60));
        return table("trivsel_score", columns, rows, "trivsel.score.note", "trivsel.niveau.note");
    }

    Table answers() {
        List<Row> rows = new ArrayList<>();
        for (Member question : questions) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(question.name())));
            ANSWERS.forEach(answer -> cells.add(cell(QUESTION, question.code(), answer, PERCENT)));
            rows.add(new Row(cells, false));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.of("Spørgsmål", 180)));
        ANSWERS.forEach(answer -> columns.add(Column.of(context.text("svar." + answer), 60)));
        return table("trivsel_svar", columns, rows, "trivsel.svar.note");
    }

    /** The first question with its level and change; of the others the score. */
    Table centers() {
        Member first = questions.get(0);
        List<Member> others = questions.subList(1, questions.size());
        List<Row> rows = new ArrayList<>();
        for (Member center : new Survey(context).centers(questions)) {
            rows.add(centerRow(center, first, others));
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Center", 170),
                Column.of(first.name(), 55),
                Column.of("Niveau", 60),
                Column.of("Ændring", 55)));
        for (Member question : others) {
            columns.add(new Column(question.name(), 70, columns.size() < QUESTIONS_ON_PAPER + 2));
        }
        return table("trivsel_center", columns, rows, "trivsel.center.note", "trivsel.niveau.note");
    }

    private Row centerRow(Member center, Member first, List<Member> others) {
        String breakdown = Survey.department(first.code());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(center.name()),
                cell(breakdown, center.code(), "mean", SCORE),
                level(context.value(SURVEY, breakdown, center.code(), year, "mean")),
                cell(breakdown, center.code(), "change", SIGNED_SCORE)));
        others.forEach(question -> cells.add(cell(Survey.department(question.code()), center.code(), "mean", SCORE)));
        return new Row(cells, false);
    }

    private Cell cell(String breakdown, String member, String measure, NumberStyle style) {
        return context.cell(SURVEY, breakdown, member, year, measure, style);
    }

    /** A score that is withheld has no level either. */
    private Cell level(Optional<Ratio> mean) {
        return mean.flatMap(Level::of)
                .map(level -> Cell.text(context.text(level.text())))
                .orElseGet(Cell.Absent::new);
    }

    private Table table(String name, List<Column> columns, List<Row> rows, String... notes) {
        List<String> below = new ArrayList<>();
        for (String note : notes) {
            below.add(context.text(note));
        }
        below.add(context.text("trivsel.population"));
        below.add(context.text("trivsel.kilde", Map.of("kommune", context.municipalityName(), "aar", year)));
        String caption = context.text(name.replace('_', '.') + ".tabel", Map.of("aar", year));
        return new Table(name, caption, columns, rows, Notes.withFootnote(context, rows, below));
    }
}
