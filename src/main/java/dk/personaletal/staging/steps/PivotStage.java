package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import dk.personaletal.staging.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row a key, with columns for what stood in rows; or with how many rows there were of each. */
final class PivotStage implements Stage {
    private final int[] by;
    private final int names;
    private final int values;
    private final String valueName;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int first;
    private final int width;
    private final Map<List<String>, Cell> groups = new LinkedHashMap<>();

    private record Cell(SourceRow row, List<String> values) {}

    PivotStage(Step.Pivot step, Headings headings) {
        by = headings.find(step.by());
        names = headings.find(step.names());
        values = step.values() == null ? -1 : headings.find(step.values());
        valueName = headings.name(values < 0 ? names : values);
        headings.forgetAllBut(by);
        first = headings.width();
        step.into().forEach((column, spelled) -> {
            int place = headings.make(column) - first;
            spelled.forEach(name -> places.put(name, place));
        });
        width = step.into().size();
    }

    @Override
    public void take(SourceRow row, Out out) {
        Integer place = places.get(row.get(names));
        if (place == null) {
            out.dropped("", 1);
            return;
        }
        Cell group = groups.get(Groups.cells(row, by));
        if (group != null && values >= 0 && !group.values.get(place).isEmpty()) {
            throw new Unreadable(Fault.ROWS_CONFLICT, valueName, row.get(values), "én værdi for hver celle");
        }
        if (group == null) {
            group = new Cell(row, new ArrayList<>(java.util.Collections.nCopies(width, values < 0 ? "0" : "")));
            groups.put(Groups.cells(row, by), group);
        } else {
            out.merged(1);
        }
        group.values.set(place, values < 0 ? more(group.values.get(place)) : row.get(values));
    }

    @Override
    public void end(Out out) {
        groups.values().forEach(group -> {
            for (int i = 0; i < width; i++) {
                group.row.set(first + i, group.values.get(i));
            }
            out.emit(group.row);
        });
        groups.clear();
    }

    private static String more(String count) {
        return String.valueOf(Long.parseLong(count) + 1);
    }
}
