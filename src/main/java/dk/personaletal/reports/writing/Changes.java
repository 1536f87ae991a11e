package dk.personaletal.reports.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is another in a report than in the version before it.
 *
 * @param since the version compared with
 * @param causes what came, went or was changed in between; a sentence each
 * @param cells as printed
 * @param comparable false when the version before can't be compared cell by cell
 */
public record Changes(int since, List<String> causes, List<CellChange> cells, boolean comparable) {
    public Changes {
        causes = List.copyOf(causes);
        cells = List.copyOf(cells);
    }

    /** The cells with their causes in words, for the manifest. */
    public List<Map<String, String>> listed() {
        return cells.stream().map(this::listed).toList();
    }

    private Map<String, String> listed(CellChange change) {
        Map<String, String> listed = new LinkedHashMap<>();
        listed.put("table", change.table());
        listed.put("row", change.row());
        listed.put("column", change.column());
        listed.put("was", change.was());
        listed.put("is", change.is());
        listed.put("cause", change.causes().stream().map(i -> causes.get(i - 1)).collect(Collectors.joining(" ")));
        return listed;
    }

    /**
     * One printed cell.
     *
     * @param table its name
     * @param caption its title, without a number
     * @param causes the numbers, from one, of the causes that bear on the table
     */
    public record CellChange(
            String table, String caption, String row, String column, String was, String is, List<Integer> causes) {
        public CellChange {
            causes = List.copyOf(causes);
        }
    }
}
