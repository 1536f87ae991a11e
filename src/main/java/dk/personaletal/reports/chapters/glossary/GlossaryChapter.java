package dk.personaletal.reports.chapters.glossary;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.shared.DanishOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ordliste: the words of the chapters before it, explained. A text {@code ord.<beginning>=Word = explanation} is
 * printed when a word in the report begins so, whatever its ending; an underscore stands for a space.
 */
public final class GlossaryChapter implements ChapterSource {
    private static final String PREFIX = "ord.";
    private static final String EQUALS = " = ";

    @Override
    public String name() {
        return "ordliste";
    }

    @Override
    public Chapter write(ChapterContext context) {
        return write(context, List.of());
    }

    @Override
    public Chapter write(ChapterContext context, List<Chapter> before) {
        String used = WordsOf.chapters(before);
        List<String> entries = context.texts().startingWith(PREFIX).entrySet().stream()
                .filter(entry -> isUsed(entry.getKey().substring(PREFIX.length()), used))
                .map(Map.Entry::getValue)
                .sorted(DanishOrder.comparator())
                .map(entry -> entry.replaceFirst(EQUALS, ": "))
                .toList();
        Block intro = new Paragraph(context.text(entries.isEmpty() ? "ordliste.tom" : "ordliste.indledning"));
        return new Chapter(
                context.text("ordliste.titel"),
                entries.isEmpty() ? List.of(intro) : List.of(intro, new BulletList(entries)));
    }

    private static boolean isUsed(String beginning, String words) {
        String wanted = beginning.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(wanted))
                .matcher(words)
                .find();
    }
}
