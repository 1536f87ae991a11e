package dk.personaletal.reports.chapters.pay;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.KRONER;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Mean and median pay and its parts by agreement group, in the closing month. */
final class PayLevel {
    private static final List<String> PARTS = List.of("base", "supplement", "pension");

    private final Pay pay;
    private final ChapterContext context;

    PayLevel(Pay pay) {
        this.pay = pay;
        this.context = pay.context();
    }

    void addTo(List<Block> blocks) {
        blocks.add(new Heading(2, context.text("loen.overenskomst")));
        Sentences sentences = new Sentences(context);
        pay.ranking("gross_mean").span(KRONER).ifPresent(span -> sentences.add("loen.overenskomst.mellem", span));
        sentences.list().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(table());
        pay.figure(Chart.Kind.BAR, "overenskomst", "Bruttoløn", "gross_mean", KRONER)
                .ifPresent(blocks::add);
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Overenskomstgruppe", 150),
                Column.of("Personer", 46),
                Column.of("Bruttoløn, gennemsnit", 58),
                Column.of("Bruttoløn, median", 58)));
        delivered().forEach(part -> columns.add(Column.of(context.text("loen." + part), 54)));
        List<String> notes = new ArrayList<>(List.of(context.text("loen.overenskomst.note")));
        if (!missing().isEmpty()) {
            notes.add(context.text("loen.dele.mangler", Map.of("dele", inWords(missing()))));
        }
        return pay.byGroup("overenskomst", columns, this::row, notes);
    }

    private Row row(String breakdown, Member group) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(group.name()),
                context.cell(PayChapter.PAY, breakdown, group.code(), context.closing(), "persons", COUNT),
                money(breakdown, group, "gross_mean"),
                money(breakdown, group, "gross_median")));
        delivered().forEach(part -> cells.add(money(breakdown, group, part + "_mean")));
        return new Row(cells, false);
    }

    private Cell money(String breakdown, Member group, String measure) {
        return context.cell(PayChapter.PAY, breakdown, group.code(), context.closing(), measure, KRONER);
    }

    private List<String> delivered() {
        return PARTS.stream().filter(this::isDelivered).toList();
    }

    private List<String> missing() {
        return PARTS.stream().filter(part -> !isDelivered(part)).toList();
    }

    private boolean isDelivered(String part) {
        return pay.exists(context.closing(), part + "_mean");
    }

    /** Grundløn, tillæg og pension */
    private String inWords(List<String> parts) {
        List<String> names =
                parts.stream().map(part -> context.text("loen." + part)).toList();
        String last = names.get(names.size() - 1);
        String joined =
                names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " og " + last;
        return joined.charAt(0) + joined.substring(1).toLowerCase(Locale.ROOT);
    }
}
