package dk.personaletal.reports.chapters.age;

import static dk.personaletal.reports.chapters.age.AgeChapter.AGE;
import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

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
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bands of each sex at the closing census. */
final class AgeBySex {
    private static final String BAND_SEX = "band_sex";

    private final ChapterContext context;
    private final List<Member> bands;

    AgeBySex(ChapterContext context) {
        this.context = context;
        this.bands = AgeChapter.bands(context);
    }

    /** Nothing when nobody's sex is known. */
    List<Block> blocks() {
        if (persons(FigureKey.TOTAL, "K").isEmpty()
                && persons(FigureKey.TOTAL, "M").isEmpty()) {
            return List.of();
        }
        return List.of(new Heading(2, context.text("alder.koen")), figure(), table());
    }

    private Figure figure() {
        Chart chart = new Chart(
                Chart.Kind.PYRAMID,
                bands.stream().map(AgeChapter::shortName).toList(),
                List.of(
                        Charts.series("Kvinder", bands, COUNT, band -> persons(band.code(), "K")),
                        Charts.series("Mænd", bands, COUNT, band -> persons(band.code(), "M"))),
                COUNT);
        String caption = context.text("alder.koen.figur", AgeChapter.values(context));
        return new Figure(
                caption,
                chart,
                context.text("alder.koen.diagram") + " " + caption + ". " + Charts.inWords(chart),
                Notes.source(context));
    }

    private Table table() {
        boolean hasUnknown = persons(FigureKey.TOTAL, "?").isPresent();
        List<Row> rows = new ArrayList<>();
        bands.forEach(band -> rows.add(new Row(cells(AgeChapter.label(band), band.code(), hasUnknown), false)));
        rows.add(new Row(cells(context.text("i_alt"), FigureKey.TOTAL, hasUnknown), true));
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Alder", 140),
                Column.of("Kvinder", 70),
                Column.of("Andel af kvinder", 80),
                Column.of("Mænd", 70),
                Column.of("Andel af mænd", 80)));
        if (hasUnknown) {
            columns.add(Column.of("Køn ukendt", 70));
        }
        return new Table(
                "aldersfordeling_koen",
                context.text("alder.koen.tabel", AgeChapter.values(context)),
                columns,
                rows,
                Notes.withFootnote(context, rows, List.of(context.text("alder.population"), Notes.source(context))));
    }

    private List<Cell> cells(String label, String band, boolean hasUnknown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        for (String sex : List.of("K", "M")) {
            cells.add(context.cell(AGE, BAND_SEX, band + "|" + sex, context.closing(), "persons", COUNT));
            cells.add(context.cell(AGE, BAND_SEX, band + "|" + sex, context.closing(), "share", PERCENT));
        }
        if (hasUnknown) {
            cells.add(context.cell(AGE, BAND_SEX, band + "|?", context.closing(), "persons", COUNT));
        }
        return cells;
    }

    private Optional<Ratio> persons(String band, String sex) {
        return context.value(AGE, BAND_SEX, band + "|" + sex, context.closing(), "persons");
    }
}
