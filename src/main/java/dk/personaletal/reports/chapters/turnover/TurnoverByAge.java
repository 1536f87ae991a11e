package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Leavers and joiners by age band and sex. */
final class TurnoverByAge {
    private static final String AGE_SEX = "age_sex";
    private static final List<String> BANDS = List.of("u30", "30-39", "40-49", "50-59", "60+");
    private static final List<String> SEXES = List.of("*", "K", "M", "?");

    private final ChapterContext context;
    private final Window window;
    private final List<Member> members;

    TurnoverByAge(ChapterContext context) {
        this.context = context;
        this.window = new Window(context);
        this.members = context.figures().members(Turnover.TURNOVER, AGE_SEX);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("omsaetning.alder")));
        span().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        List<Row> rows = new ArrayList<>();
        BANDS.forEach(band -> addRows(rows, band));
        addRows(rows, "unknown");
        addRows(rows, "*");
        rows.add(new Row(cells(context.text("i_alt"), "total", FigureKey.TOTAL), true));
        blocks.add(window.table(
                "personaleomsaetning_alder_koen",
                "omsaetning.alder.tabel",
                List.of(
                        Column.of("Alder og køn", 170),
                        Column.of("Antal personer", 60),
                        Column.of("Afgang", 60),
                        Column.of("Tilgang", 60),
                        Column.of("Afgang antal", 60),
                        Column.of("Tilgang antal", 60)),
                rows,
                window.rateNote(),
                context.text("omsaetning.alder.note", window.months())));
        figure().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> figure() {
        Chart chart = new Chart(
                Chart.Kind.COLUMN,
                BANDS.stream().map(this::bandName).toList(),
                List.of(
                        Charts.series("Kvinder", BANDS, PERCENT, band -> rate(band, "K")),
                        Charts.series("Mænd", BANDS, PERCENT, band -> rate(band, "M"))),
                PERCENT);
        boolean isEmpty = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(Objects::isNull);
        return isEmpty
                ? Optional.empty()
                : Optional.of(window.figure("omsaetning.alder.figur", "figur.soejler", chart));
    }

    private List<String> span() {
        List<Member> bands = BANDS.stream()
                .map(band -> new Member(band + "|*", inSentence(band)))
                .toList();
        return window.span("omsaetning.alder.spaend", AGE_SEX, bands);
    }

    private String inSentence(String band) {
        String name = bandName(band);
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private String bandName(String band) {
        return context.text("omsaetning.alder." + band);
    }

    private Optional<Ratio> rate(String band, String sex) {
        return window.value(AGE_SEX, band + "|" + sex, "leavers_rate");
    }

    private void addRows(List<Row> rows, String band) {
        for (String sex : SEXES) {
            members.stream()
                    .filter(member -> member.code().equals(band + "|" + sex))
                    .forEach(member -> rows.add(new Row(cells(member.name(), AGE_SEX, member.code()), false)));
        }
    }

    private List<Cell> cells(String label, String breakdown, String member) {
        return List.of(
                Cell.text(label),
                window.cell(breakdown, member, "opening", COUNT),
                window.cell(breakdown, member, "leavers_rate", PERCENT),
                window.cell(breakdown, member, "joiners_rate", PERCENT),
                window.cell(breakdown, member, "leavers", COUNT),
                window.cell(breakdown, member, "joiners", COUNT));
    }
}
