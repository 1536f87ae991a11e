package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** The values that the composite blocks' bands take: sub-reports with their data, and charts. Of one chapter, by one thread. */
final class BlockParts {
    /** A table of more rows may break over pages. */
    private static final int LONGEST_UNBROKEN = 14;

    private final Templates templates;
    private final TableTemplates tableTemplates;
    /** Set once, however often the chapter is filled. */
    private final Map<Table, PaperTable> papers = new IdentityHashMap<>();

    BlockParts(Templates templates, TableTemplates tableTemplates) {
        this.templates = templates;
        this.tableTemplates = tableTemplates;
    }

    static boolean isLong(Table table) {
        return table.rows().size() > LONGEST_UNBROKEN && !isAbreast(table);
    }

    /** Read down each of its parts, so that a break would mix them up. */
    static boolean isAbreast(Table table) {
        return table.abreast() > 1;
    }

    Map<String, Object> keyFigures(KeyFigures keyFigures) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (KeyFigures.KeyFigure figure : keyFigures.figures()) {
            rows.add(Map.of("label", figure.label(), "value", figure.value(), "note", figure.note()));
        }
        return Map.of("template", templates.keyFigures(), "parameters", parameters(), "rows", source(rows));
    }

    /** @param id unique in the report; the structure tree knows the table by it */
    Map<String, Object> table(Table table, String id) {
        PaperTable paper = papers.computeIfAbsent(table, PaperTable::of);
        Map<String, Object> parameters = parameters();
        parameters.put(TableDesign.TABLE_PARAMETER, id);
        parameters.put(TableDesign.NOTE_PARAMETER, String.join(" ", table.notes()));
        parameters.putAll(paper.headings());
        return Map.of(
                "id",
                id,
                "template",
                tableTemplates.get(paper.layout()),
                "parameters",
                parameters,
                "rows",
                source(paper.rows()));
    }

    Map<String, Object> figure(Figure figure) {
        return Map.of(
                "image", new ChartDrawing(figure.chart()), "alt", figure.alternativeText(), "note", figure.note());
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("STYLES", templates.styles());
        return parameters;
    }

    private static JRDataSource source(List<Map<String, ?>> rows) {
        return new JRMapCollectionDataSource(new ArrayList<>(rows));
    }
}
