package dk.personaletal.reports.chapters.pay;

import static dk.personaletal.shared.NumberStyle.KRONER;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Løn: gross pay per full-time month by agreement group, its development, and women's beside men's. */
public final class PayChapter implements ChapterSource {
    /** The indicator that the chapter tells of. */
    public static final String PAY = "pay";

    @Override
    public String name() {
        return "loen";
    }

    @Override
    public Chapter write(ChapterContext context) {
        Pay pay = new Pay(context);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("loen.indledning")));
        if (!pay.exists(context.closing(), "gross_mean")) {
            blocks.add(new Paragraph(context.text("loen.mangler", pay.window())));
            return new Chapter(context.text("loen.titel"), blocks);
        }
        level(pay).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        new PayLevel(pay).addTo(blocks);
        new PayDevelopment(pay).addTo(blocks);
        new PayBySex(pay).addTo(blocks);
        return new Chapter(context.text("loen.titel"), blocks);
    }

    private static List<String> level(Pay pay) {
        String closing = pay.context().closing();
        return new Sentences(pay.context())
                .add("loen.niveau", "gennemsnit", pay.total(closing, "gross_mean"), KRONER, pay.window())
                .add("loen.median", "median", pay.total(closing, "gross_median"), KRONER, pay.window())
                .list();
    }
}
