package dk.personaletal.explain;

import dk.personaletal.archive.Publication;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.papers.Paper;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Nearest;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures of a published version, as its tables have them: the way from paper back to what was worked out. */
final class ExplainedCells {
    private static final Pattern MEASURE = Pattern.compile("[a-z_]+\\.[a-z_0-9]+");
    private static final int SHORTEST_WORD = 3;

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
     * @param table the first that has it; empty when none has
     * @param column the heading that it stands under; the measure's name when it's in no table
     */
    record Shown(PublishableCell cell, String table, String column, NumberStyle style) {
        String printed() {
            return cell.value().map(value -> DanishFormat.print(value, style)).orElse(Cell.WITHHELD);
        }
    }

    /** All of the version, printed or not. */
    List<PublishableCell> all() {
        return all;
    }

    /** Whether it's asked for as {@code indicator.measure}. */
    static boolean isMeasure(String figure) {
        return MEASURE.matcher(figure).matches();
    }

    /**
     * In the order of the paper.
     *
     * @param figure a table's name, {@code indicator.measure}, a figure as printed, or a word of its row, column or table
     * @throws ReportProblem when the version has no such figure
     */
    List<Shown> find(String figure) {
        int dot = figure.indexOf('.');
        List<Shown> found = isMeasure(figure)
                ? ofMeasure(figure.substring(0, dot), figure.substring(dot + 1))
                : byTable.containsKey(figure) ? List.copyOf(byTable.get(figure).values()) : search(plain(figure));
        if (found.isEmpty()) {
            throw new ReportProblem("Rapporten har intet tal, der hedder eller lyder " + figure + "."
                    + Nearest.hint(figure, byTable.keySet())
                    + " Brug navnet på en fil i rapportens mappe tables, for eksempel personaleomsaetning_center, et tal, som"
                    + " det er trykt, et ord fra en overskrift, eller turnover.leavers_rate.");
        }
        return found;
    }

    private List<Shown> search(String wanted) {
        return byTable.values().stream()
                .flatMap(shown -> shown.values().stream())
                .filter(shown -> isPrinted(shown, wanted) || hasWord(shown, wanted))
                .toList();
    }

    /** With the unit or without. */
    private static boolean isPrinted(Shown shown, String wanted) {
        String printed = plain(shown.printed());
        return printed.equals(wanted)
                || printed.equals(wanted + " " + shown.style().unit());
    }

    private static boolean hasWord(Shown shown, String wanted) {
        return wanted.length() >= SHORTEST_WORD
                && Stream.of(shown.cell().memberName(), shown.column(), shown.table())
                        .anyMatch(text -> plain(text).contains(wanted));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replace('−', '-')
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private List<Shown> ofMeasure(String indicator, String measure) {
        return all.stream()
                .filter(cell -> cell.key().indicator().equals(indicator)
                        && cell.key().measure().equals(measure))
                .map(cell -> anywhere.getOrDefault(
                        cell.key(),
                        new Shown(
                                cell,
                                "",
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
                    shown.putIfAbsent(
                            number.cell().key(), new Shown(number.cell(), table.name(), heading, number.style()));
                }
            }
        }
    }
}
