package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_DAYS;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import dk.personaletal.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Beyond the lines of others: chance, place among all, the mix of agreement groups, and what was printed of us. */
final class SickLeaveComparison {
    private final ChapterContext context;
    private final SickLeave sickLeave;
    private final Columns columns;
    private final SickLeaveChance chance;

    SickLeaveComparison(ChapterContext context, SickLeave sickLeave) {
        this.context = context;
        this.sickLeave = sickLeave;
        this.columns = new Columns(context);
        this.chance = new SickLeaveChance(context);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        chance().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.addAll(new SickLeaveRank(context, sickLeave).blocks());
        List<String> expected = whole("expected_days_per_fte");
        if (!expected.isEmpty()) {
            blocks.add(new Heading(2, context.text("sygefravaer.forventet")));
            blocks.add(expected(expected));
        }
        List<String> published = whole("published_difference");
        if (!published.isEmpty()) {
            blocks.add(new Heading(2, context.text("sygefravaer.afstemning")));
            blocks.add(published(published));
        }
        return blocks;
    }

    /** The years with own figures for all twelve months that have the measure. */
    private List<String> whole(String measure) {
        return context.figures().times(SickLeave.OWN, "total", measure).stream()
                .filter(time -> sickLeave.days(time).isPresent())
                .toList();
    }

    /** What the difference from the country's line is worth, in words. */
    private List<String> chance() {
        Sentences sentences = new Sentences(context);
        sickLeave.newestYear().ifPresent(year -> {
            Optional<Ratio> own = sickLeave.comparableDays(year);
            Optional<Ratio> country = sickLeave.areaDays(SickLeave.COUNTRY, year);
            Optional<Interval> interval = own.flatMap(days -> chance.intervalAround(days, year));
            if (own.isPresent() && country.isPresent() && interval.isPresent()) {
                sentences.add(
                        "sygefravaer.udsving" + verdict(year, own.get(), country.get()),
                        Map.of(
                                "aar", year,
                                "lav",
                                        print(SickLeaveChance.ratio(
                                                interval.get().low())),
                                "hoej",
                                        print(SickLeaveChance.ratio(
                                                interval.get().high())),
                                "landet", print(country.get()),
                                "dage", print(own.get())));
            }
        });
        return sentences.list();
    }

    /** The side is decided on the figures as printed, so that words and numbers agree. */
    private String verdict(String year, Ratio own, Ratio country) {
        int side = DanishFormat.rounded(own, DAYS).compareTo(DanishFormat.rounded(country, DAYS));
        if (side == 0) {
            return ".samme";
        }
        boolean isMore = chance.against(year, country) == Verdict.SURE;
        return (side > 0 ? ".over" : ".under") + (isMore ? ".sikker" : ".usikker");
    }

    private Table expected(List<String> years) {
        List<Row> rows = new ArrayList<>();
        for (String year : years) {
            rows.add(row(
                    year,
                    List.of("covered_days_per_fte", "expected_days_per_fte", "ratio", "coverage"),
                    List.of(DAYS, DAYS, PERCENT, PERCENT)));
        }
        return published(
                "sygefravaer_forventet",
                "forventet",
                List.of(
                        Column.of("År", 60),
                        Column.of("Egne dagsværk pr. årsværk", 110),
                        Column.of("Forventet", 90),
                        Column.of("Eget i procent af forventet", 110),
                        Column.of("Andel af årsværk, der er med", 110)),
                rows);
    }

    private Table published(List<String> years) {
        List<Row> rows = new ArrayList<>();
        for (String year : years) {
            rows.add(row(
                    year,
                    List.of("days_per_fte", "published_days_per_fte", "published_difference"),
                    List.of(DAYS, DAYS, SIGNED_DAYS)));
        }
        return published(
                "sygefravaer_afstemning",
                "afstemning",
                List.of(
                        Column.of("År", 80),
                        Column.of("Egen opgørelse", 100),
                        Column.of("Som offentliggjort", 100),
                        Column.of("Forskel", 80)),
                rows);
    }

    private Row row(String year, List<String> measures, List<NumberStyle> styles) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(year)));
        for (int i = 0; i < measures.size(); i++) {
            cells.add(columns.total(year, measures.get(i), styles.get(i)));
        }
        return new Row(cells, false);
    }

    private Table published(String table, String name, List<Column> headings, List<Row> rows) {
        return columns.tableWithOthers(
                table, name, Map.of(), headings, rows, List.of(context.text("sygefravaer." + name + ".note")));
    }

    private static String print(Ratio value) {
        return DanishFormat.print(value, DAYS);
    }
}
