package dk.personaletal.reports.chapters.glossary;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that chapters print, in small letters, one text a line. */
final class WordsOf {
    private WordsOf() {}

    static String chapters(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.title()), chapter.blocks().stream().flatMap(WordsOf::block)))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> block(Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof BulletList list) {
            return list.items().stream();
        }
        if (block instanceof KeyFigures figures) {
            return figures.figures().stream().flatMap(figure -> Stream.of(figure.label(), figure.note()));
        }
        if (block instanceof Table table) {
            return table(table);
        }
        return block instanceof Figure figure ? Stream.of(figure.caption(), figure.note()) : Stream.empty();
    }

    /** Captions, headings, first cells and notes; the other cells are figures. */
    private static Stream<String> table(Table table) {
        Stream<String> headings =
                table.columns().stream().filter(Column::onPaper).map(Column::heading);
        Stream<String> labels =
                table.rows().stream().map(row -> row.cells().get(0).text());
        return Stream.of(Stream.of(table.caption()), headings, labels, table.notes().stream())
                .flatMap(texts -> texts);
    }
}
