package dk.personaletal.reports.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A numbered table with its caption above and its notes below.
 *
 * @param name file name of its CSV, what {@code explain} and a text's {@link Reference} call it, for example {@code personaleomsaetning_center}
 * @param caption without the number, which the renderer gives
 * @param notes lines below: population, source, footnotes
 * @param abreast how many parts of a long, narrow table stand beside each other on paper; the CSV and the XLSX have
 *     the rows under each other
 */
public record Table(String name, String caption, List<Column> columns, List<Row> rows, List<String> notes, int abreast)
        implements Block {
    private static final int LEAST_VANISHED = 3;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row has " + row.cells().size() + " cells");
            }
        }
    }

    public Table(String name, String caption, List<Column> columns, List<Row> rows, List<String> notes) {
        this(name, caption, columns, rows, notes, 1);
    }

    /** Whether there's nothing to read: where a row has a dot, all have, and only the totals say something. */
    public static boolean isVanished(List<Row> rows) {
        List<Row> parts = rows.stream().filter(row -> !row.total()).toList();
        Set<Integer> dotted = new TreeSet<>();
        parts.forEach(row -> dotted.addAll(dots(row)));
        return parts.size() >= LEAST_VANISHED
                && !dotted.isEmpty()
                && parts.stream().allMatch(row -> dots(row).equals(dotted));
    }

    private static Set<Integer> dots(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).text().equals(Cell.WITHHELD))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As it stands on paper: of a table that has vanished the totals are left, and a note says so. */
    public Table onPaper() {
        List<Row> totals = rows.stream().filter(Row::total).toList();
        return totals.isEmpty() || !isVanished(rows) ? this : new Table(name, caption, columns, totals, notes, abreast);
    }

    /**
     * @param heading as printed, also the CSV header
     * @param weight relative width
     * @param onPaper false for a column that only the CSV and the XLSX have
     */
    public record Column(String heading, int weight, boolean onPaper) {
        public static Column of(String heading, int weight) {
            return new Column(heading, weight, true);
        }

        public static Column dataOnly(String heading) {
            return new Column(heading, 1, false);
        }
    }

    /** A row; a total row is set in bold. */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
