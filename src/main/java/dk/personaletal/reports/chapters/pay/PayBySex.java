package dk.personaletal.reports.chapters.pay;

import static dk.personaletal.shared.NumberStyle.KRONER;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Sentences;
import java.util.List;

/** Women's pay beside men's, where both may be shown. */
final class PayBySex {
    private static final String WOMEN_OF_MEN = "women_of_men";

    private final Pay pay;
    private final ChapterContext context;

    PayBySex(Pay pay) {
        this.pay = pay;
        this.context = pay.context();
    }

    void addTo(List<Block> blocks) {
        String closing = context.closing();
        blocks.add(new Heading(2, context.text("loen.koen")));
        if (!pay.exists(closing, "women_mean") && !pay.exists(closing, "men_mean")) {
            blocks.add(new Paragraph(context.text("loen.koen.mangler")));
            return;
        }
        Sentences sentences = new Sentences(context)
                .add("loen.koen.over", "tal", pay.total(closing, WOMEN_OF_MEN), PERCENT, pay.window())
                .add("loen.koen.over.foer", "tal", pay.total(context.opening(), WOMEN_OF_MEN), PERCENT, pay.window());
        pay.ranking(WOMEN_OF_MEN).span(PERCENT).ifPresent(span -> sentences.add("loen.koen.mellem", span));
        sentences.list().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        List<Column> columns = List.of(
                Column.of("Overenskomstgruppe", 180),
                Column.of("Kvinder", 70),
                Column.of("Mænd", 70),
                Column.of("Kvinder i % af mænd", 80));
        blocks.add(pay.byGroup("koen", columns, this::row, List.of(context.text("loen.koen.note"))));
        pay.figure(Chart.Kind.INDEX, "koen", "Kvinder i % af mænd", WOMEN_OF_MEN, PERCENT)
                .ifPresent(blocks::add);
    }

    private Row row(String breakdown, Member group) {
        String closing = context.closing();
        return new Row(
                List.of(
                        Cell.text(group.name()),
                        context.cell(PayChapter.PAY, breakdown, group.code(), closing, "women_mean", KRONER),
                        context.cell(PayChapter.PAY, breakdown, group.code(), closing, "men_mean", KRONER),
                        context.cell(PayChapter.PAY, breakdown, group.code(), closing, WOMEN_OF_MEN, PERCENT)),
                false);
    }
}
