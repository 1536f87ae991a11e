package dk.personaletal.reports.writing;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines under a table. */
public final class Notes {
    private Notes() {}

    /**
     * How many months, as {@code {maaneder}} of a text: {@code 1 måned}. The bare {@code {antal}} is for texts that were
     * kept with papers before.
     */
    public static Map<String, String> months(Ratio months) {
        String count = DanishFormat.print(months, NumberStyle.COUNT);
        return Map.of("antal", count, "maaneder", count + (count.equals("1") ? " måned" : " måneder"));
    }

    public static String source(ChapterContext context) {
        return context.text("kilde.egne", Map.of("kommune", context.municipalityName()));
    }

    /** Where figures of others stand beside our own. */
    public static String sourceWithOthers(ChapterContext context) {
        return context.text("kilde.benchmark", Map.of("kommune", context.municipalityName()));
    }

    /** The notes, and the explanation of the dot when a cell of the rows is withheld. */
    public static List<String> withFootnote(ChapterContext context, List<Row> rows, List<String> notes) {
        return withFootnote(
                rows,
                notes,
                context.text(
                        Table.isVanished(rows) ? "diskretion.fodnote.tom" : "diskretion.fodnote",
                        Map.of("mindst", String.valueOf(context.facts().smallCount()))));
    }

    /** The same under a table whose figures are withheld by another rule, which the footnote tells. */
    public static List<String> withFootnote(List<Row> rows, List<String> notes, String footnote) {
        boolean withheld = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.text()
                .equals(Cell.WITHHELD));
        if (!withheld) {
            return notes;
        }
        List<String> all = new ArrayList<>(notes);
        all.add(footnote);
        return all;
    }
}
