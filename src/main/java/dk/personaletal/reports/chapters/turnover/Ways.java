package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who of the leavers left the municipality, who of the joiners came to it, and how that goes with the departures. */
final class Ways {
    private static final String WAY = "way";
    private static final String SINCE = "since";

    private final ChapterContext context;
    private final Window window;

    Ways(ChapterContext context) {
        this.context = context;
        this.window = new Window(context);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Sentences sentences = new Sentences(context);
        add(sentences, "omsaetning.vilkaar.afgang", "leavers");
        add(sentences, "omsaetning.vilkaar.tilgang", "joiners");
        sentences.list().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(table());
        return blocks;
    }

    private void add(Sentences sentences, String key, String measure) {
        window.value(WAY, "municipality", measure)
                .ifPresent(out -> sentences.add(
                        key,
                        "vilkaar",
                        window.value(WAY, "terms", measure),
                        COUNT,
                        Map.of("kommunen", DanishFormat.print(out, COUNT))));
    }

    private Table table() {
        List<Row> rows = List.of(
                row("afgang", "total", FigureKey.TOTAL, "leavers"),
                row("afgang.kommunen", WAY, "municipality", "leavers"),
                row("afgang.vilkaar", WAY, "terms", "leavers"),
                row("tilgang", "total", FigureKey.TOTAL, "joiners"),
                row("tilgang.kommunen", WAY, "municipality", "joiners"),
                row("tilgang.vilkaar", WAY, "terms", "joiners"),
                row("fratraedelser", "total", FigureKey.TOTAL, "departures"),
                row("fratraedelser.foer", SINCE, "before", "departures"),
                row("fratraedelser.siden", SINCE, SINCE, "departures"));
        return window.table(
                "afgang_og_fratraedelser",
                "omsaetning.vilkaar.tabel",
                List.of(Column.of("Hvem", 380), Column.of("Antal", 80)),
                rows,
                context.text("omsaetning.vilkaar.note", window.months()));
    }

    private Row row(String text, String breakdown, String member, String measure) {
        return new Row(
                List.of(
                        Cell.text(context.text("omsaetning.vilkaar.raekke." + text, window.months())),
                        window.cell(breakdown, member, measure, COUNT)),
                breakdown.equals("total"));
    }
}
