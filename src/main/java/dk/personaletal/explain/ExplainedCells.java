package dk.personaletal.explain;

import dk.personaletal.archive.Publication;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.papers.Paper;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a published version, as its tables have them: the way from paper back to what was worked out. */
final class ExplainedCells {
    private final List<PublishableCell> all;
    private final Map<String, Map<FigureKey, Shown>> byTable = new LinkedHashMap<>();
    private final Map<FigureKey, Shown> anywhere = new LinkedHashMap<>();

    ExplainedCells(Workplace workplace, Publication publication) {
        Paper paper = new Paper(workplace);
        all = paper.cells(publication);
        paper.again(publication).map(ReportDocument::tables).orElse(List.of()).forEach(this::read);
        byTable.values().forEach(shown -> shown.forEach(anywhere::putIfAbsent));
    }

    /**
     * A figure.
     *
     * @param column the heading that it stands under; the measure's name when it's in no table
     */
    record Shown(PublishableCell cell, String column, NumberStyle style) {}

    /** All of the version, printed or not. */
    List<PublishableCell> all() {
        return all;
    }

    /**
     * In the order of the paper.
     *
     * @param figure a table's name, or {@code indicator.measure}
     * @throws ReportProblem when the version has no such figure
     */
    List<Shown> find(String figure) {
        int dot = figure.indexOf('.');
        List<Shown> found = dot < 0
                ? List.copyOf(byTable.getOrDefault(figure, Map.of()).values())
                : ofMeasure(figure.substring(0, dot), figure.substring(dot + 1));
        if (found.isEmpty()) {
            throw new ReportProblem(
                    "Rapporten har intet tal, der hedder " + figure + ". Brug navnet på en fil i"
                            + " rapportens mappe tables, for eksempel personaleomsaetning_center, eller turnover.leavers_rate.");
        }
        return found;
    }

    private List<Shown> ofMeasure(String indicator, String measure) {
        return all.stream()
                .filter(cell -> cell.key().indicator().equals(indicator)
                        && cell.key().measure().equals(measure))
                .map(cell -> anywhere.getOrDefault(
                        cell.key(),
                        new Shown(
                                cell,
                                measure,
                                Descriptors.of(cell.key()).measure(cell.key()).style())))
                .toList();
    }

    private void read(Table table) {
        Map<FigureKey, Shown> shown = byTable.computeIfAbsent(table.name(), name -> new LinkedHashMap<>());
        for (Table.Row row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof Cell.Number number) {
                    String heading = table.columns().get(column).heading();
                    shown.putIfAbsent(number.cell().key(), new Shown(number.cell(), heading, number.style()));
                }
            }
        }
    }
}
