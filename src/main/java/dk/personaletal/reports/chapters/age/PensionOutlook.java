package dk.personaletal.reports.chapters.age;

import static dk.personaletal.reports.chapters.age.AgeChapter.AGE;
import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who reaches the pension age within five and ten years. */
final class PensionOutlook {
    private static final String PENSION = "pension";

    private final ChapterContext context;

    PensionOutlook(ChapterContext context) {
        this.context = context;
    }

    /** Nothing when nobody's age is known. */
    List<Block> blocks() {
        if (context.figures().find(key("known")).isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("alder.pension")));
        sentences().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(table());
        return blocks;
    }

    private List<String> sentences() {
        Sentences sentences = new Sentences(context);
        for (String measure : List.of("within_5", "within_10", "reached")) {
            total(measure).ifPresent(persons -> {
                Map<String, String> values = new TreeMap<>(AgeChapter.values(context));
                values.put("antal", DanishFormat.print(persons, COUNT));
                sentences.add("alder.pension." + measure, "andel", total(measure + "_share"), PERCENT, values);
            });
        }
        return sentences.list();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (Member group : context.figures().members(AGE, PENSION)) {
            rows.add(new Row(cells(group.name(), group.code()), false));
        }
        rows.add(new Row(cells(context.text("i_alt"), FigureKey.TOTAL), true));
        return new Table(
                "pensionsudsigt",
                context.text("alder.pension.tabel", AgeChapter.values(context)),
                List.of(
                        Column.of("Overenskomstgruppe", 160),
                        Column.of("Antal med kendt alder", 55),
                        Column.of("Har nået alderen", 50),
                        Column.of("Inden 5 år", 45),
                        Column.of("Andel inden 5 år", 50),
                        Column.of("Inden 10 år", 45),
                        Column.of("Andel inden 10 år", 50)),
                rows,
                Notes.withFootnote(
                        context,
                        rows,
                        List.of(
                                context.text("alder.pension.note", AgeChapter.values(context)),
                                context.text("alder.population"),
                                Notes.source(context))));
    }

    private List<Cell> cells(String label, String group) {
        return List.of(
                Cell.text(label),
                cell(group, "known", COUNT),
                cell(group, "reached", COUNT),
                cell(group, "within_5", COUNT),
                cell(group, "within_5_share", PERCENT),
                cell(group, "within_10", COUNT),
                cell(group, "within_10_share", PERCENT));
    }

    private Cell cell(String group, String measure, NumberStyle style) {
        return context.cell(AGE, PENSION, group, context.closing(), measure, style);
    }

    private Optional<Ratio> total(String measure) {
        return context.figures().value(key(measure));
    }

    private FigureKey key(String measure) {
        return new FigureKey(AGE, PENSION, FigureKey.TOTAL, context.closing(), measure);
    }
}
