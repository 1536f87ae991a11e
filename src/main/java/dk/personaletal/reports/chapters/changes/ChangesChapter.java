package dk.personaletal.reports.chapters.changes;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.Changes;
import dk.personaletal.reports.writing.Changes.CellChange;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ændringer siden forrige udgave: the last chapter of every version but the first. */
public final class ChangesChapter {
    public static final String NAME = "aendringer";

    /** More rows than these are not read on paper; manifest.json has them all. */
    private static final int MOST_ROWS = 150;

    private final Changes changes;

    public ChangesChapter(Changes changes) {
        this.changes = changes;
    }

    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                context.text("aendringer.indledning", Map.of("forrige", String.valueOf(changes.since())))));
        blocks.add(new Heading(2, context.text("aendringer.aarsager")));
        blocks.add(causes(context));
        blocks.add(new Heading(2, context.text("aendringer.tal")));
        if (!changes.comparable()) {
            blocks.add(new Paragraph(context.text("aendringer.kan_ikke")));
        } else if (changes.cells().isEmpty()) {
            blocks.add(new Paragraph(context.text("aendringer.ingen")));
        } else {
            blocks.add(table(context));
        }
        return new Chapter(context.text("aendringer.titel"), blocks);
    }

    private Block causes(ChapterContext context) {
        if (changes.causes().isEmpty()) {
            return new Paragraph(context.text("aendringer.uden_aarsag"));
        }
        return new BulletList(IntStream.range(0, changes.causes().size())
                .mapToObj(i -> context.text(
                        "aendringer.aarsag",
                        Map.of(
                                "nummer",
                                String.valueOf(i + 1),
                                "tekst",
                                changes.causes().get(i))))
                .toList());
    }

    private Table table(ChapterContext context) {
        List<Row> rows = changes.cells().stream()
                .limit(MOST_ROWS)
                .map(ChangesChapter::row)
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add(context.text("aendringer.note"));
        if (changes.cells().size() > MOST_ROWS) {
            notes.add(context.text(
                    "aendringer.flere",
                    Map.of(
                            "vist", count(MOST_ROWS),
                            "antal", count(changes.cells().size()))));
        }
        return new Table(
                NAME,
                context.text("aendringer.tabel"),
                List.of(
                        Column.of(context.text("aendringer.kolonne.tabel"), 150),
                        Column.of(context.text("aendringer.kolonne.raekke"), 130),
                        Column.of(context.text("aendringer.kolonne.kolonne"), 90),
                        Column.of(context.text("aendringer.kolonne.var"), 52),
                        Column.of(context.text("aendringer.kolonne.er"), 52),
                        Column.of(context.text("aendringer.kolonne.aarsag"), 46)),
                rows,
                notes);
    }

    private static Row row(CellChange change) {
        return new Row(
                List.of(
                        Cell.text(change.caption()),
                        Cell.text(change.row()),
                        Cell.text(change.column()),
                        Cell.text(change.was()),
                        Cell.text(change.is()),
                        Cell.text(change.causes().stream().map(String::valueOf).collect(Collectors.joining(", ")))),
                false);
    }

    private static String count(int number) {
        return DanishFormat.print(Ratio.count(number), NumberStyle.COUNT);
    }
}
