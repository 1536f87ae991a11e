package dk.personaletal.staging.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by key, in the order in which keys came. */
final class Groups {
    private final int[] key;
    private final Map<List<String>, List<SourceRow>> groups = new LinkedHashMap<>();

    Groups(int[] key) {
        this.key = key;
    }

    void add(SourceRow row) {
        groups.computeIfAbsent(cells(row, key), any -> new ArrayList<>(1)).add(row);
    }

    Collection<List<SourceRow>> all() {
        return groups.values();
    }

    static List<String> cells(SourceRow row, int[] positions) {
        String[] cells = new String[positions.length];
        for (int i = 0; i < positions.length; i++) {
            cells[i] = row.get(positions[i]);
        }
        return List.of(cells);
    }

    /** Those that are the first of their kind, by the columns given; the others are counted as merged. */
    static List<SourceRow> withoutRepetitions(List<SourceRow> rows, int[] columns, Stage.Out out) {
        Map<List<String>, SourceRow> different = new LinkedHashMap<>();
        rows.forEach(row -> different.putIfAbsent(cells(row, columns), row));
        out.merged(rows.size() - different.size());
        return List.copyOf(different.values());
    }
}
