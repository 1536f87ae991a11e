package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT_TWO;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The sick leave tables. Benchmark rows are newest year first, own municipality above the areas. */
final class SickLeaveTables {
    private static final String COUNTRY_DAYS = "country_days_per_fte";
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final List<String> LENGTHS = List.of("1-3", "4-7", "8-14", "15-30", "31-90", "90+");

    private final ChapterContext context;
    private final SickLeave sickLeave;
    private final Columns columns;

    SickLeaveTables(ChapterContext context, SickLeave sickLeave) {
        this.context = context;
        this.sickLeave = sickLeave;
        this.columns = new Columns(context);
    }

    Table benchmark() {
        List<String> years = sickLeave.years();
        List<String> newestFirst =
                years.stream().sorted(Comparator.reverseOrder()).toList();
        List<Row> rows = new ArrayList<>();
        newestFirst.stream()
                .filter(year -> sickLeave.days(year).isPresent() || isMissing(year))
                .forEach(year -> rows.add(own(year)));
        newestFirst.stream()
                .filter(year -> sickLeave.publishedDays(year).isPresent())
                .forEach(year -> rows.add(published(year)));
        for (String area : sickLeave.areas()) {
            newestFirst.forEach(year -> rows.add(area(area, year)));
        }
        List<String> notes = new ArrayList<>();
        notes.add(context.text("sygefravaer.benchmark.note", Map.of("dage", netWorkingDays(newestFirst))));
        notes.addAll(new OppositeMoves(context).notes("total", sickLeave.ownYears()));
        newestFirst.forEach(year -> sickLeave
                .missingPayroll(year)
                .filter(months -> sickLeave.days(year).isPresent())
                .ifPresent(months -> {
                    Map<String, String> values = new TreeMap<>(Notes.months(months));
                    values.put("aar", year);
                    notes.add(context.text("sygefravaer.faa_maaneder", values));
                }));
        if (newestFirst.stream().anyMatch(year -> sickLeave.publishedDays(year).isPresent())) {
            notes.add(context.text("sygefravaer.offentliggjort.note"));
        }
        if (newestFirst.stream().anyMatch(this::isMissing)) {
            notes.add(context.text("sygefravaer.benchmark.mangler"));
        }
        sickLeave
                .areas()
                .forEach(
                        area -> newestFirst.forEach(year -> composed(area, year).ifPresent(notes::add)));
        notes.add(context.text("sygefravaer.population"));
        notes.add(Notes.sourceWithOthers(context));
        return new Table(
                "sygefravaer_benchmark",
                context.text("sygefravaer.benchmark.tabel", SickLeaveChapter.span(years)),
                List.of(
                        Column.of("Enhed", 220),
                        Column.of("År", 60),
                        Column.of("Dagsværk", 90),
                        Column.of("Fravær %", 90)),
                rows,
                Notes.withFootnote(context, rows, notes));
    }

    /** With the country's line beside each member that has one. */
    Table breakdown(String name, String breakdown, String firstColumn, String time) {
        boolean isCompared =
                context.figures().times(SickLeave.OWN, breakdown, COUNTRY_DAYS).contains(time);
        List<Row> rows = new ArrayList<>();
        for (Member member : context.figures().members(SickLeave.OWN, breakdown)) {
            List<Cell> cells = cells(member.name(), breakdown, member.code(), time);
            if (isCompared) {
                cells.add(context.cell(SickLeave.OWN, breakdown, member.code(), time, COUNTRY_DAYS, DAYS));
            }
            rows.add(new Row(cells, false));
        }
        List<Cell> total = cells(context.text("i_alt"), "total", FigureKey.TOTAL, time);
        List<Column> headings = new ArrayList<>(List.of(
                Column.of(firstColumn, 220),
                Column.of("Årsværk", 70),
                Column.of("Dagsværk pr. årsværk", 90),
                Column.of("Fravær %", 80)));
        if (isCompared) {
            total.add(context.cell(SickLeave.BENCHMARK, "area", SickLeave.COUNTRY, time, "days_per_fte", DAYS));
            headings.add(Column.of(SickLeave.COUNTRY, 80));
        }
        rows.add(new Row(total, true));
        String table = "sygefravaer_" + name;
        Map<String, String> period = Map.of("periode", columns.label(time));
        List<String> notes = new ArrayList<>();
        overHalf(breakdown, time).ifPresent(notes::add);
        if (!isCompared) {
            return columns.table(table, name, period, headings, rows, notes);
        }
        notes.add(0, context.text("sygefravaer." + name + ".note"));
        return columns.tableWithOthers(table, name, period, headings, rows, notes);
    }

    /** Rows with more than half of the working time lost: hardly right, so the reader is told to ask. */
    private Optional<String> overHalf(String breakdown, String time) {
        String rows = context.figures().members(SickLeave.OWN, breakdown).stream()
                .filter(member -> context.value(SickLeave.OWN, breakdown, member.code(), time, "percent")
                        .filter(percent -> percent.compareValue(HALF) > 0)
                        .isPresent())
                .map(Member::name)
                .collect(Collectors.joining(", "));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text("sygefravaer.over_halvdelen", Map.of("raekker", rows)));
    }

    Table lengths(String time) {
        List<Row> rows = new ArrayList<>();
        for (String length : LENGTHS) {
            rows.add(new Row(
                    List.of(
                            Cell.text(context.text("sygefravaer.laengde." + length)),
                            context.cell(SickLeave.OWN, "length", length, time, "spells", COUNT),
                            context.cell(SickLeave.OWN, "length", length, time, "days", COUNT)),
                    false));
        }
        return columns.table(
                "sygefravaer_laengde",
                "laengde",
                Map.of("periode", columns.label(time)),
                List.of(Column.of("Længde", 220), Column.of("Antal forløb", 90), Column.of("Dagsværk", 90)),
                rows,
                List.of(context.text("sygefravaer.laengde.note")));
    }

    private Row own(String year) {
        return sickLeave.days(year).isPresent()
                ? row(context.municipalityName(), year, SickLeave.OWN, "total", FigureKey.TOTAL)
                : new Row(
                        List.of(
                                Cell.text(context.municipalityName()),
                                Cell.text(year),
                                new Cell.Absent(),
                                new Cell.Absent()),
                        false);
    }

    private boolean isMissing(String year) {
        return sickLeave.days(year).isEmpty() && sickLeave.publishedDays(year).isEmpty();
    }

    private Row published(String year) {
        return new Row(
                List.of(
                        Cell.text(publishedName(context)),
                        Cell.text(year),
                        context.cell(SickLeave.OWN, "total", FigureKey.TOTAL, year, "published_days_per_fte", DAYS),
                        context.cell(SickLeave.OWN, "total", FigureKey.TOTAL, year, "published_percent", PERCENT_TWO)),
                false);
    }

    /** What our line of the publisher's is called; it's another series than our own. */
    static String publishedName(ChapterContext context) {
        return context.text("sygefravaer.offentliggjort", Map.of("kommune", context.municipalityName()));
    }

    private Row area(String area, String year) {
        String label = isUnweighted(area, year) ? context.text("sygefravaer.uvaegtet", Map.of("omraade", area)) : area;
        return row(label, year, SickLeave.BENCHMARK, "area", area);
    }

    private boolean isUnweighted(String area, String year) {
        return context.value(SickLeave.BENCHMARK, "area", area, year, "is_unweighted")
                .isPresent();
    }

    /** What is said of an area's line that was worked out from its members. */
    private Optional<String> composed(String area, String year) {
        return context.value(SickLeave.BENCHMARK, "area", area, year, "members_delivered")
                .flatMap(delivered -> context.value(SickLeave.BENCHMARK, "area", area, year, "members")
                        .map(all -> context.text(
                                isUnweighted(area, year)
                                        ? "sygefravaer.benchmark.uvaegtet"
                                        : "sygefravaer.benchmark.sammensat",
                                Map.of(
                                        "omraade",
                                        area,
                                        "aar",
                                        year,
                                        "leveret",
                                        DanishFormat.print(delivered, COUNT),
                                        "alle",
                                        DanishFormat.print(all, COUNT)))));
    }

    private Row row(String label, String year, String indicator, String breakdown, String member) {
        return new Row(
                List.of(
                        Cell.text(label),
                        Cell.text(year),
                        context.cell(indicator, breakdown, member, year, "days_per_fte", DAYS),
                        context.cell(indicator, breakdown, member, year, "percent", PERCENT_TWO)),
                false);
    }

    private List<Cell> cells(String label, String breakdown, String member, String time) {
        return new ArrayList<>(List.of(
                Cell.text(label),
                context.cell(SickLeave.OWN, breakdown, member, time, "fte", ONE_DECIMAL),
                context.cell(SickLeave.OWN, breakdown, member, time, "days_per_fte", DAYS),
                context.cell(SickLeave.OWN, breakdown, member, time, "percent", PERCENT_TWO)));
    }

    /** The percent's divisor changes from year to year, so the reader is told which it was. */
    private static String netWorkingDays(List<String> years) {
        return years.stream()
                .map(year -> year + ": " + DanishCalendar.netWorkingDays(Integer.parseInt(year)))
                .collect(Collectors.joining(", "));
    }
}
