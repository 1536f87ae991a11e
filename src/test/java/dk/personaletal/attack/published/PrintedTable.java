package dk.personaletal.attack.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A table as it's printed; its first columns are the label of a row. */
public record PrintedTable(String name, List<String> rows, List<Printed> cells) {
    private static final Set<String> SECOND_LABELS = Set.of("Gruppe", "År", "Tolv måneder til");

    public static PrintedTable of(String name, String csv) {
        List<String[]> lines = csv.replace("\uFEFF", "")
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
        String[] header = lines.get(0);
        int labels = header.length > 1 && SECOND_LABELS.contains(header[1]) ? 2 : 1;
        List<String> rows = new ArrayList<>();
        List<Printed> cells = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            String row = String.join("; ", List.of(line).subList(0, labels));
            rows.add(row);
            for (int i = labels; i < line.length; i++) {
                cells.add(new Printed(name, row, header[i], line[i]));
            }
        }
        return new PrintedTable(name, rows, cells);
    }

    /** The same with dots for these cells. */
    public PrintedTable withheld(Predicate<Printed> which) {
        return new PrintedTable(
                name,
                rows,
                cells.stream()
                        .map(cell -> which.test(cell) ? new Printed(name, cell.row(), cell.column(), "·") : cell)
                        .toList());
    }
}
