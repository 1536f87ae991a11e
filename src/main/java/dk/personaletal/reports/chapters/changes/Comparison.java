package dk.personaletal.reports.chapters.changes;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.Changes.CellChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two versions of a report held up against each other, cell by printed cell. */
public final class Comparison {
    /** Tables about the deliveries themselves: the causes tell of those. */
    private static final Set<String> ABOUT_DELIVERIES = Set.of("leverancer", "fund", "aendringer");

    private static final String NOTHING = new Cell.Absent().text();

    /** Nobody is told which figures came to be withheld, nor how many. */
    private static final Predicate<String> IS_TOLD = text -> !text.equals(Cell.WITHHELD);

    private final List<Cause> causes;

    /** @param causes what may be behind a difference, in the order that they are numbered */
    public Comparison(List<Cause> causes) {
        this.causes = List.copyOf(causes);
    }

    /** A printed cell's place in its table. */
    private record Place(String row, String column) {}

    /** The cells that are printed differently and withheld in neither, in reading order. */
    public List<CellChange> between(ReportDocument before, ReportDocument after) {
        Map<String, Table> old = byName(before);
        Map<String, Table> tables = new LinkedHashMap<>(byName(after));
        old.forEach(tables::putIfAbsent);
        List<CellChange> changes = new ArrayList<>();
        Map<String, Table> current = byName(after);
        tables.forEach((name, table) -> changes.addAll(changes(
                table,
                old.containsKey(name) ? cells(old.get(name)) : Map.of(),
                current.containsKey(name) ? cells(table) : Map.of())));
        return changes;
    }

    private List<CellChange> changes(Table table, Map<Place, String> before, Map<Place, String> after) {
        Set<Place> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        List<Integer> numbers = IntStream.rangeClosed(1, causes.size())
                .filter(i -> causes.get(i - 1).bearsOn(table.name()))
                .boxed()
                .toList();
        return places.stream()
                .filter(place -> !text(before, place).equals(text(after, place)))
                .filter(place -> IS_TOLD.test(text(before, place)) && IS_TOLD.test(text(after, place)))
                .map(place -> new CellChange(
                        table.name(),
                        table.caption(),
                        place.row(),
                        place.column(),
                        text(before, place),
                        text(after, place),
                        numbers))
                .toList();
    }

    private static String text(Map<Place, String> cells, Place place) {
        return cells.getOrDefault(place, NOTHING);
    }

    private static Map<String, Table> byName(ReportDocument document) {
        return document.tables().stream()
                .filter(table -> !ABOUT_DELIVERIES.contains(table.name()))
                .collect(
                        Collectors.toMap(Table::name, Function.identity(), (first, same) -> first, LinkedHashMap::new));
    }

    private static Map<Place, String> cells(Table table) {
        Map<Place, String> cells = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            int labels = labels(row);
            String label =
                    row.cells().subList(0, labels).stream().map(Cell::text).collect(Collectors.joining(", "));
            int nth = seen.merge(label, 1, Integer::sum);
            String name = nth == 1 ? label : label + " (" + nth + ")";
            for (int i = labels; i < row.cells().size(); i++) {
                cells.put(
                        new Place(name, table.columns().get(i).heading()),
                        row.cells().get(i).text());
            }
        }
        return cells;
    }

    /** How many of the row's first cells say what it is about. */
    private static int labels(Row row) {
        int texts = 0;
        while (texts < row.cells().size() && row.cells().get(texts) instanceof Cell.Text) {
            texts++;
        }
        return texts == row.cells().size() ? 1 : Math.max(1, texts);
    }
}
