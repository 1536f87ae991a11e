package dk.personaletal.reports.chapters.staff;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The development month by month, as far back as payroll is delivered. */
final class StaffMonths {
    private final Staff staff;
    private final ChapterContext context;
    private final List<String> months;

    StaffMonths(Staff staff) {
        this.staff = staff;
        this.context = staff.context();
        this.months = context.figures().times(StaffChapter.STAFF, "total", "persons");
    }

    /** Nothing when there is only one month: that is no development. */
    void addTo(List<Block> blocks) {
        if (months.size() > 1) {
            blocks.add(new Heading(2, context.text("personaleforbrug.maaned")));
            blocks.add(figure());
            blocks.add(table());
        }
    }

    private Figure figure() {
        Chart chart = new Chart(
                Chart.Kind.LINE,
                months.stream()
                        .map(month -> DanishFormat.shortMonth(YearMonth.parse(month)))
                        .toList(),
                List.of(
                        Charts.series("Personer", months, COUNT, month -> staff.total(month, "persons")),
                        Charts.series("Årsværk", months, COUNT, month -> staff.total(month, "fte"))),
                COUNT);
        return staff.figure("kurver", context.text("personaleforbrug.maaned.figur", span()), chart);
    }

    private Table table() {
        List<Row> rows = months.stream().map(this::row).toList();
        return new Table(
                "personaleforbrug_maaned",
                context.text("personaleforbrug.maaned.tabel", span()),
                List.of(Column.of("Måned", 200), Column.of("Personer", 100), Column.of("Årsværk", 100)),
                rows,
                List.of(
                        context.text("personaleforbrug.maaned.note"),
                        context.text("personaleforbrug.population"),
                        Notes.source(context)));
    }

    private Row row(String month) {
        return new Row(
                List.of(
                        Cell.text(context.month(YearMonth.parse(month))),
                        staff.cell("total", FigureKey.TOTAL, month, "persons", COUNT),
                        staff.cell("total", FigureKey.TOTAL, month, "fte", ONE_DECIMAL)),
                false);
    }

    private Map<String, String> span() {
        return Map.of(
                "fra", context.month(YearMonth.parse(months.get(0))),
                "til", context.month(YearMonth.parse(months.get(months.size() - 1))));
    }
}
