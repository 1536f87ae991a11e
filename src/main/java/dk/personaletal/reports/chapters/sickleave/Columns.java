package dk.personaletal.reports.chapters.sickleave;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the chapter's further tables have in common: own cells, labels of times, notes. */
final class Columns {

    private final ChapterContext context;

    Columns(ChapterContext context) {
        this.context = context;
    }

    Cell own(String breakdown, String member, String time, String measure, NumberStyle style) {
        return context.cell(SickLeave.OWN, breakdown, member, time, measure, style);
    }

    Cell total(String time, String measure, NumberStyle style) {
        return own("total", FigureKey.TOTAL, time, measure, style);
    }

    /** A parameter that the figures were computed with, as printed. */
    String parameter(String time, String measure, NumberStyle style) {
        return context.value(SickLeave.OWN, "total", FigureKey.TOTAL, time, measure)
                .map(value -> DanishFormat.print(value, style))
                .orElse("");
    }

    boolean has(String breakdown, String measure) {
        return !context.figures().times(SickLeave.OWN, breakdown, measure).isEmpty();
    }

    String label(String time) {
        return time.length() == 4
                ? time
                : context.text(
                        "rullende", Map.of("til", context.month(context.facts().period())));
    }

    /** A table with the text {@code sygefravaer.<name>.tabel}, notes of its own, population and source. */
    Table table(
            String table,
            String name,
            Map<String, String> values,
            List<Column> columns,
            List<Row> rows,
            List<String> notes) {
        return table(table, name, values, columns, rows, notes, Notes.source(context));
    }

    /** The same with others' figures in it. */
    Table tableWithOthers(
            String table,
            String name,
            Map<String, String> values,
            List<Column> columns,
            List<Row> rows,
            List<String> notes) {
        return table(table, name, values, columns, rows, notes, Notes.sourceWithOthers(context));
    }

    private Table table(
            String table,
            String name,
            Map<String, String> values,
            List<Column> columns,
            List<Row> rows,
            List<String> notes,
            String source) {
        List<String> all = new ArrayList<>(notes);
        all.add(context.text("sygefravaer.population"));
        all.add(source);
        return new Table(
                table,
                context.text("sygefravaer." + name + ".tabel", values),
                columns,
                rows,
                Notes.withFootnote(context, rows, all));
    }
}
