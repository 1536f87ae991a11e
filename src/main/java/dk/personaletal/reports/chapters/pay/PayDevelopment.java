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
import dk.personaletal.reports.writing.Ranking;
import dk.personaletal.reports.writing.Ranking.Ranked;
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

    private List<String> sentences() {
        Sentences sentences = new Sentences(context);
        movement(sentences, "alle", ALL, pay.window());
        pay.total(context.closing(), "same_persons").ifPresent(persons -> {
            Map<String, String> values = pay.window();
            values.put("antal", DanishFormat.print(persons, COUNT));
            movement(sentences, "samme", SAME, values);
        });
        Ranking ranking = pay.ranking(SAME);
        ranking.largestRise(PERCENT).ifPresent(row -> sentences.add("loen.udvikling.steget", values(row)));
        ranking.largestFall(PERCENT).ifPresent(row -> sentences.add("loen.udvikling.faldet", values(row)));
        return sentences.list();
    }

    /** Direction by the figure as printed. */
    private void movement(Sentences sentences, String name, String measure, Map<String, String> values) {
        Optional<Ratio> change = pay.total(context.closing(), measure);
        change.ifPresent(value -> {
            int sign = DanishFormat.rounded(value, PERCENT).signum();
            String direction = sign == 0 ? ".uaendret" : sign > 0 ? ".op" : ".ned";
            Ratio size = new Ratio(value.numerator().abs(), value.denominator());
            sentences.add("loen.udvikling." + name + direction, "procent", Optional.of(size), PERCENT, values);
        });
    }

    private static Map<String, String> values(Ranked row) {
        return Map.of("navn", row.member().name(), "tal", DanishFormat.print(row.value(), SIGNED_PERCENT));
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
