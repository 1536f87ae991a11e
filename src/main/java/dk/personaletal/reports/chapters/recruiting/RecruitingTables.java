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
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The recruiting tables: the year against the year before, and its rows by agreement group, center and month. */
final class RecruitingTables {
    private static final int MONTHS_OF_A_YEAR = 12;

    private record Measure(String name, NumberStyle style) {}

    private static final Measure POSTINGS = new Measure("postings", COUNT);
    private static final Measure POSITIONS = new Measure("positions", COUNT);
    private static final List<Measure> OF_POSTINGS = List.of(
            new Measure("repostings", COUNT),
            new Measure("repostings_rate", PERCENT),
            new Measure("candidates_per_posting", ONE_DECIMAL),
            new Measure("filled", COUNT),
            new Measure("filled_rate", PERCENT),
            new Measure("median_days", ONE_DECIMAL));
    private static final List<Measure> IN_ROWS = with(List.of(POSTINGS, POSITIONS));
    private static final List<Measure> IN_COLUMNS = with(List.of(POSTINGS));

    private final ChapterContext context;
    private final boolean hasYearBefore;

    RecruitingTables(ChapterContext context, boolean hasYearBefore) {
        this.context = context;
        this.hasYearBefore = hasYearBefore;
    }

    private static List<Measure> with(List<Measure> first) {
        return Stream.concat(first.stream(), OF_POSTINGS.stream()).toList();
    }

    Table overall() {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : IN_ROWS) {
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
        return table("rekruttering", "rekruttering.tabel", columns, rows, withFilled("rekruttering.note"));
    }

    Table breakdown(String name, String breakdown, String firstColumn) {
        List<Row> rows = new ArrayList<>();
        for (Member member : context.figures().members(RecruitingChapter.RECRUITING, breakdown)) {
            rows.add(new Row(cells(member.name(), breakdown, member.code()), false));
        }
        rows.add(new Row(cells(context.text("i_alt"), "total", FigureKey.TOTAL), true));
        List<Column> columns = new ArrayList<>(List.of(Column.of(firstColumn, 170)));
        IN_COLUMNS.forEach(
                measure -> columns.add(Column.of(context.text("rekruttering." + measure.name() + ".kort"), 60)));
        return table(
                "rekruttering_" + name,
                "rekruttering." + name + ".tabel",
                columns,
                rows,
                withFilled("rekruttering.ukendt"));
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
        return table(
                "rekruttering_maaned",
                "rekruttering.maaned.tabel",
                columns,
                rows,
                List.of(context.text("rekruttering.maaned.note")));
    }

    /** The note, and which postings are asked whether they were filled. */
    private List<String> withFilled(String note) {
        List<String> notes = new ArrayList<>(List.of(context.text(note)));
        context.value(RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, context.closing(), "settled_months")
                .ifPresent(months -> notes.add(context.text("rekruttering.besat.note", Notes.months(months))));
        return notes;
    }

    private List<Cell> cells(String label, String breakdown, String member) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label)));
        IN_COLUMNS.forEach(measure -> cells.add(context.cell(
                RecruitingChapter.RECRUITING, breakdown, member, context.closing(), measure.name(), measure.style())));
        return cells;
    }

    private Cell total(String time, Measure measure) {
        return context.cell(
                RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, time, measure.name(), measure.style());
    }

    private Table table(String name, String caption, List<Column> columns, List<Row> rows, List<String> own) {
        List<String> notes = new ArrayList<>(own);
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
