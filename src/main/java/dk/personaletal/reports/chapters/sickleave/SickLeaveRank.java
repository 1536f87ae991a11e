package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import dk.personaletal.statistics.PlaceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our place among all municipalities, by the publisher's figures: through the years, and all of them in the newest. */
final class SickLeaveRank {
    private static final String RANK = "rank";
    private static final String MUNICIPALITY = "municipality";
    private static final String DAYS_PER_FTE = "days_per_fte";
    private static final int ABREAST = 3;

    private final ChapterContext context;
    private final SickLeave sickLeave;
    private final List<String> years;

    SickLeaveRank(ChapterContext context, SickLeave sickLeave) {
        this.context = context;
        this.sickLeave = sickLeave;
        this.years = context.figures().times(SickLeave.BENCHMARK, RANK, RANK);
    }

    /** Nothing when not enough municipalities' lines are delivered. */
    List<Block> blocks() {
        if (years.isEmpty()) {
            return List.of();
        }
        String newest = years.get(years.size() - 1);
        List<Member> municipalities = municipalities(newest);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("sygefravaer.placering")));
        List<String> sentences = sentences(newest, municipalities);
        sentences.forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(places());
        if (!municipalities.isEmpty()) {
            blocks.add(strip(newest, municipalities, String.join(" ", sentences)));
            blocks.add(all(newest, municipalities));
        }
        return blocks;
    }

    /** Our place, and which places it may be; no place without its range. */
    private List<String> sentences(String year, List<Member> municipalities) {
        Sentences sentences = new Sentences(context);
        range(year, municipalities)
                .ifPresent(range -> place(year, "municipalities").ifPresent(all -> sentences
                        .add(
                                "sygefravaer.placering.nummer",
                                "nummer",
                                place(year, RANK),
                                COUNT,
                                Map.of("aar", year, "antal", DanishFormat.print(all, COUNT)))
                        .add(
                                "sygefravaer.placering.spaend",
                                Map.of(
                                        "bedste", DanishFormat.whole(range.best()),
                                        "vaerste", DanishFormat.whole(range.worst())))));
        return List.of(String.join(" ", sentences.list())).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<PlaceRange> range(String year, List<Member> municipalities) {
        List<Double> others = municipalities.stream()
                .filter(municipality -> !isOwn(municipality, year))
                .map(municipality ->
                        SickLeaveChance.number(days(municipality, year).orElseThrow()))
                .toList();
        return municipalities.stream()
                .filter(municipality -> isOwn(municipality, year))
                .findFirst()
                .flatMap(own -> new SickLeaveChance(context)
                        .intervalAround(days(own, year).orElseThrow(), year))
                .map(interval -> PlaceRange.of(interval, others));
    }

    private boolean isOwn(Member municipality, String year) {
        return value(municipality, year, "is_own").isPresent();
    }

    private Table places() {
        List<Row> rows = years.stream()
                .map(year -> new Row(
                        List.of(
                                Cell.text(year),
                                context.cell(SickLeave.BENCHMARK, RANK, FigureKey.TOTAL, year, RANK, COUNT),
                                context.cell(
                                        SickLeave.BENCHMARK, RANK, FigureKey.TOTAL, year, "municipalities", COUNT)),
                        false))
                .toList();
        return table(
                "placering",
                context.text("sygefravaer.placering.tabel"),
                List.of(Column.of("År", 80), Column.of("Placering", 90), Column.of("Antal kommuner", 90)),
                rows,
                1);
    }

    /** A dot for each municipality, and the country's line where the chapter has it. */
    private Figure strip(String year, List<Member> municipalities, String message) {
        Optional<Ratio> country = sickLeave.areas().contains(SickLeave.COUNTRY)
                        && sickLeave.years().contains(year)
                ? sickLeave.areaDays(SickLeave.COUNTRY, year)
                : Optional.empty();
        List<Member> dots = new ArrayList<>(municipalities);
        Member reference = new Member(SickLeave.COUNTRY, SickLeave.COUNTRY);
        country.ifPresent(line -> dots.add(reference));
        Chart chart = new Chart(
                Chart.Kind.STRIP,
                dots.stream().map(Member::name).toList(),
                List.of(Charts.series(
                        context.text("sygefravaer.dagsvaerk"),
                        dots,
                        DAYS,
                        dot -> dot == reference ? country : days(dot, year))),
                DAYS,
                own(year, municipalities),
                country.map(line -> reference.name()).orElse(""));
        String caption = context.text("sygefravaer.kommuner.figur", Map.of("aar", year));
        return new Figure(
                caption,
                chart,
                (context.text("figur.punkter") + " " + message).strip() + " " + caption + ". " + Charts.inWords(chart),
                context.text("kilde.udgiver"));
    }

    private Table all(String year, List<Member> municipalities) {
        List<Row> rows = municipalities.stream()
                .map(municipality -> new Row(
                        List.of(
                                cell(municipality, year, RANK, COUNT),
                                Cell.text(municipality.name()),
                                cell(municipality, year, DAYS_PER_FTE, DAYS)),
                        false))
                .toList();
        return table(
                "kommuner",
                context.text("sygefravaer.kommuner.tabel", Map.of("aar", year)),
                List.of(Column.of("Placering", 45), Column.of("Kommune", 110), Column.of("Dagsværk pr. årsværk", 45)),
                rows,
                ABREAST);
    }

    private Table table(String name, String caption, List<Column> headings, List<Row> rows, int abreast) {
        List<String> notes = List.of(
                context.text("sygefravaer.placering.note"),
                context.text("sygefravaer.placering.population"),
                context.text("kilde.udgiver"));
        return new Table(
                "sygefravaer_" + name, caption, headings, rows, Notes.withFootnote(context, rows, notes), abreast);
    }

    /** The lowest first. */
    private List<Member> municipalities(String year) {
        return context.figures().members(SickLeave.BENCHMARK, MUNICIPALITY).stream()
                .filter(municipality -> days(municipality, year).isPresent())
                .sorted(Comparator.comparing(
                        municipality -> days(municipality, year).orElseThrow(), Ratio::compareValue))
                .toList();
    }

    private String own(String year, List<Member> municipalities) {
        return municipalities.stream()
                .filter(municipality -> isOwn(municipality, year))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private Optional<Ratio> days(Member municipality, String year) {
        return value(municipality, year, DAYS_PER_FTE);
    }

    private Optional<Ratio> value(Member municipality, String year, String measure) {
        return context.value(SickLeave.BENCHMARK, MUNICIPALITY, municipality.code(), year, measure);
    }

    private Cell cell(Member municipality, String year, String measure, NumberStyle style) {
        return context.cell(SickLeave.BENCHMARK, MUNICIPALITY, municipality.code(), year, measure, style);
    }

    private Optional<Ratio> place(String year, String measure) {
        return context.value(SickLeave.BENCHMARK, RANK, FigureKey.TOTAL, year, measure);
    }
}
