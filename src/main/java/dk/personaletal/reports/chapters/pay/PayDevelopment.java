package dk.personaletal.reports.chapters.pay;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.KRONER;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How pay has moved in a year: for all, and for the same persons. */
final class PayDevelopment {
    private static final String ALL = "gross_mean_change";
    private static final String SAME = "same_gross_mean_change";

    private final Pay pay;
    private final ChapterContext context;

    PayDevelopment(Pay pay) {
        this.pay = pay;
        this.context = pay.context();
    }

    void addTo(List<Block> blocks) {
        blocks.add(new Heading(2, context.text("loen.udvikling")));
        if (!pay.exists(context.opening(), "gross_mean")) {
            blocks.add(new Paragraph(context.text("loen.foer.mangler", pay.window())));
            return;
        }
        sentences().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        List<Column> columns = List.of(
                Column.of("Overenskomstgruppe", 150),
                Column.of("Bruttoløn " + context.month(context.openingMonth()), 60),
                Column.of("Bruttoløn " + context.month(context.facts().period()), 60),
                Column.of("Ændring, alle", 55),
                Column.of("Personer i begge", 55),
                Column.of("Ændring, samme personer", 60));
        changed().ifPresent(blocks::add);
        oneOff().ifPresent(blocks::add);
        blocks.add(pay.byGroup(
                "udvikling", columns, this::row, List.of(context.text("loen.udvikling.note", pay.window()))));
    }

    /** Who went from one group to another is in no row of the table. */
    private Optional<Block> changed() {
        return pay.total(context.closing(), "changed_group_persons")
                .flatMap(persons -> pay.total(context.closing(), "changed_group_gross_mean_change")
                        .map(change -> new Paragraph(context.text(
                                "loen.udvikling.skiftet",
                                Map.of(
                                        "antal", DanishFormat.print(persons, COUNT),
                                        "tal", DanishFormat.print(change, SIGNED_PERCENT))))));
    }

    private Optional<Block> oneOff() {
        return pay.total(context.closing(), "one_off_persons")
                .map(persons -> new Paragraph(
                        context.text("loen.udvikling.engang", Map.of("antal", DanishFormat.print(persons, COUNT)))));
    }

    private List<String> sentences() {
        Sentences sentences = new Sentences(context);
        movement(sentences, "alle", ALL, pay.window());
        pay.total(context.closing(), "same_persons").ifPresent(persons -> {
            Map<String, String> values = pay.window();
            values.put("antal", DanishFormat.print(persons, COUNT));
            movement(sentences, "samme", SAME, values);
        });
        pay.ranking(SAME).span(SIGNED_PERCENT).ifPresent(span -> sentences.add("loen.udvikling.mellem", span));
        return sentences.list();
    }

    /** The figure with its sign and no word of direction: nothing tells whether it's more than chance. */
    private void movement(Sentences sentences, String name, String measure, Map<String, String> values) {
        Optional<Ratio> change = pay.total(context.closing(), measure);
        boolean isNone = change.filter(
                        value -> DanishFormat.rounded(value, PERCENT).signum() == 0)
                .isPresent();
        String key = "loen.udvikling." + name + (isNone ? ".uaendret" : ".uden");
        sentences.add(key, "procent", change, SIGNED_PERCENT, values);
    }

    private Row row(String breakdown, Member group) {
        String code = group.code();
        String closing = context.closing();
        return new Row(
                List.of(
                        Cell.text(group.name()),
                        context.cell(PayChapter.PAY, breakdown, code, context.opening(), "gross_mean", KRONER),
                        context.cell(PayChapter.PAY, breakdown, code, closing, "gross_mean", KRONER),
                        context.cell(PayChapter.PAY, breakdown, code, closing, ALL, SIGNED_PERCENT),
                        context.cell(PayChapter.PAY, breakdown, code, closing, "same_persons", COUNT),
                        context.cell(PayChapter.PAY, breakdown, code, closing, SAME, SIGNED_PERCENT)),
                false);
    }
}
