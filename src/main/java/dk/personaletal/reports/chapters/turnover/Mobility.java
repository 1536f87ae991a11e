package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves between departments, in relation to how many might have moved. */
final class Mobility {
    private static final String DEPARTMENT = "department";
    private static final String PAIR = "department_pair";

    private final ChapterContext context;
    private final Window window;

    Mobility(ChapterContext context) {
        this.context = context;
        this.window = new Window(context);
    }

    /** Nothing where there is but one department. */
    List<Block> blocks() {
        List<Member> departments = context.figures().members(Turnover.TURNOVER, DEPARTMENT);
        if (departments.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("omsaetning.mobilitet")));
        sentences().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        List<Row> rows = new ArrayList<>();
        for (Member department : departments) {
            rows.add(new Row(cells(department), false));
        }
        rows.add(new Row(
                List.of(
                        Cell.text(context.text("i_alt")),
                        window.totalCount("opening"),
                        window.totalCount("moved"),
                        window.cell("total", FigureKey.TOTAL, "moved_rate", PERCENT),
                        window.totalCount("moved"),
                        window.cell("total", FigureKey.TOTAL, "moved_rate", PERCENT)),
                true));
        blocks.add(window.table(
                "intern_mobilitet",
                "omsaetning.mobilitet.tabel",
                List.of(
                        Column.of("Organisationsniveau", 180),
                        Column.of("Antal personer", 60),
                        Column.of("Flyttet ud", 60),
                        Column.of("Flyttet ud %", 60),
                        Column.of("Flyttet ind", 60),
                        Column.of("Flyttet ind %", 60)),
                rows,
                context.text("omsaetning.mobilitet.note", window.months())));
        pairs().ifPresent(blocks::add);
        return blocks;
    }

    private List<String> sentences() {
        Sentences sentences = new Sentences(context);
        window.total("moved")
                .ifPresent(moved -> sentences.add(
                        "omsaetning.mobilitet.niveau",
                        "procent",
                        window.total("moved_rate"),
                        PERCENT,
                        Map.of("antal", DanishFormat.print(moved, COUNT))));
        return sentences.list();
    }

    private List<Cell> cells(Member department) {
        return List.of(
                Cell.text(department.name()),
                window.cell(DEPARTMENT, department.code(), "opening", COUNT),
                window.cell(DEPARTMENT, department.code(), "transfers_out", COUNT),
                window.cell(DEPARTMENT, department.code(), "transfers_out_rate", PERCENT),
                window.cell(DEPARTMENT, department.code(), "transfers_in", COUNT),
                window.cell(DEPARTMENT, department.code(), "transfers_in_rate", PERCENT));
    }

    /** All or none: the sums are in the table above, so one withheld pair could be worked out from the others. */
    private Optional<Table> pairs() {
        List<Member> pairs = context.figures().members(Turnover.TURNOVER, PAIR);
        boolean isShown = pairs.stream().allMatch(pair -> window.value(PAIR, pair.code(), "moved_between")
                .isPresent());
        if (pairs.isEmpty() || !isShown) {
            return Optional.empty();
        }
        List<Row> rows = pairs.stream()
                .map(pair -> new Row(
                        List.of(Cell.text(pair.name()), window.cell(PAIR, pair.code(), "moved_between", COUNT)), false))
                .toList();
        return Optional.of(window.table(
                "intern_mobilitet_fra_til",
                "omsaetning.mobilitet.fra_til",
                List.of(Column.of("Fra og til", 380), Column.of("Antal personer", 80)),
                rows));
    }
}
