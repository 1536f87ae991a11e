package dk.personaletal.reports.chapters.age;

import static dk.personaletal.reports.chapters.age.AgeChapter.AGE;
import static dk.personaletal.reports.chapters.age.AgeChapter.GROUP;
import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.util.ArrayList;
import java.util.List;

/** Ages by agreement group at both censuses, or at the closing one alone. */
final class AgeGroups {
    private final ChapterContext context;
    private final List<String> times;

    AgeGroups(ChapterContext context) {
        this.context = context;
        this.times = context.figures().times(AGE, GROUP, "persons");
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        for (Member group : context.figures().members(AGE, GROUP)) {
            rows.add(new Row(cells(group.code(), group.name()), false));
        }
        rows.add(new Row(cells(FigureKey.TOTAL, context.text("i_alt")), true));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("Overenskomstgruppe", 150));
        addColumns(columns, "Antal");
        addColumns(columns, "Gns. alder");
        addColumns(columns, "55+");
        addColumns(columns, "60+");
        return new Table(
                "aldersfordeling_overenskomst",
                context.text("alder.overenskomst.tabel", AgeChapter.values(context)),
                columns,
                rows,
                Notes.withFootnote(
                        context,
                        rows,
                        List.of(
                                context.text("alder.overenskomst.note"),
                                context.text("alder.population"),
                                Notes.source(context))));
    }

    private void addColumns(List<Column> columns, String heading) {
        times.forEach(time -> columns.add(Column.of(heading + " " + AgeChapter.year(time), 42)));
    }

    private List<Cell> cells(String code, String name) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name));
        addCells(cells, code, "persons", COUNT);
        addCells(cells, code, "mean_age", ONE_DECIMAL);
        addCells(cells, code, "share_55_plus", PERCENT);
        addCells(cells, code, "share_60_plus", PERCENT);
        return cells;
    }

    private void addCells(List<Cell> cells, String code, String measure, NumberStyle style) {
        times.forEach(time -> cells.add(context.cell(AGE, GROUP, code, time, measure, style)));
    }
}
