package dk.personaletal.reports.chapters.recruiting;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The recruiting tables: the year against the year before, and its rows by agreement group, center and month. */
final class RecruitingTables {
    private static final int MONTHS_OF_A_YEAR = 12;

    private record Measure(String name, NumberStyle style) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure("postings", COUNT),
            new Measure("repostings", COUNT),
            new Measure("repostings_rate", PERCENT),
            new Measure("candidates_per_posting", ONE_DECIMAL),
            new Measure("filled", COUNT),
            new Measure("median_days", ONE_DECIMAL));

    private final ChapterContext context;
    private final boolean hasYearBefore;

    RecruitingTables(ChapterContext context, boolean hasYearBefore) {
        this.context = context;
        this.hasYearBefore = hasYearBefore;
    }

    Table overall() {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : MEASURES) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(context.text("rekruttering." + measure.name()))));
            if (hasYearBefore) {
                cells.add(total(context.opening(), measure));
            }
            cells.add(total(context.closing(), measure));
            rows.add(new Row(cells, false));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.of("Nøgletal", 220)));
        if (hasYearBefore) {
            columns.add(Column.of("Året til " + context.month(context.openingMonth()), 110));
        }
        columns.add(Column.of("Året til " + context.month(context.facts().period()), 110));
        return table("rekruttering", "rekruttering.tabel", columns, rows, context.text("rekruttering.note"));
    }

    Table breakdown(String name, String breakdown, String firstColumn) {
        List<Row> rows = new ArrayList<>();
        for (Member member : context.figures().members(RecruitingChapter.RECRUITING, breakdown)) {
            rows.add(new Row(cells(member.name(), breakdown, member.code()), false));
        }
        rows.add(new Row(cells(context.text("i_alt"), "total", FigureKey.TOTAL), true));
        List<Column> columns = new ArrayList<>(List.of(Column.of(firstColumn, 170)));
        MEASURES.forEach(
                measure -> columns.add(Column.of(context.text("rekruttering." + measure.name() + ".kort"), 60)));
        String note = context.text("rekruttering.ukendt");
        return table("rekruttering_" + name, "rekruttering." + name + ".tabel", columns, rows, note);
    }

    Table months(List<String> months) {
        List<Row> rows = months.stream()
                .map(month -> new Row(
                        List.of(
                                Cell.text(context.month(YearMonth.parse(month))),
                                context.cell(
                                        RecruitingChapter.RECRUITING,
                                        "month",
                                        FigureKey.TOTAL,
                                        month,
                                        "postings",
                                        COUNT),
                                context.cell(
                                        RecruitingChapter.RECRUITING,
                                        "month",
                                        FigureKey.TOTAL,
                                        month,
                                        "repostings",
                                        COUNT)),
                        false))
                .toList();
        List<Column> columns = List.of(
                Column.of("Måned", 150),
                Column.of(context.text("rekruttering.postings.kort"), 80),
                Column.of(context.text("rekruttering.repostings.kort"), 80));
        String note = context.text("rekruttering.maaned.note");
        return table("rekruttering_maaned", "rekruttering.maaned.tabel", columns, rows, note);
    }

    private List<Cell> cells(String label, String breakdown, String member) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label)));
        MEASURES.forEach(measure -> cells.add(context.cell(
                RecruitingChapter.RECRUITING, breakdown, member, context.closing(), measure.name(), measure.style())));
        return cells;
    }

    private Cell total(String time, Measure measure) {
        return context.cell(
                RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, time, measure.name(), measure.style());
    }

    private Table table(String name, String caption, List<Column> columns, List<Row> rows, String note) {
        List<String> notes = new ArrayList<>(List.of(note));
        context.value(RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, context.closing(), "months")
                .filter(months -> months.compareValue(Ratio.count(MONTHS_OF_A_YEAR)) < 0)
                .ifPresent(months -> notes.add(
                        context.text("rekruttering.faa_maaneder", Map.of("antal", DanishFormat.print(months, COUNT)))));
        notes.add(context.text("rekruttering.population"));
        notes.add(context.text("rekruttering.kilde", Map.of("kommune", context.municipalityName())));
        Map<String, String> window = Map.of(
                "fra", context.month(context.openingMonth().plusMonths(1)),
                "til", context.month(context.facts().period()));
        return new Table(name, context.text(caption, window), columns, rows, notes);
    }
}
