package dk.personaletal.disclosure.suppression;

import dk.personaletal.disclosure.suppression.Cell.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small tables of every kind that a report has, by number: crossed, linked by a margin, in hierarchies; open or not. */
final class RandomTables {
    static final int KINDS = 4;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Random random;
    private final boolean areZerosPrinted;
    private final boolean areMarginsOpen;

    RandomTables(int seed) {
        random = new Random(seed);
        areZerosPrinted = random.nextInt(3) == 0;
        areMarginsOpen = random.nextInt(4) == 0;
        switch (seed % KINDS) {
            case 0 -> cross(2 + random.nextInt(3), 2 + random.nextInt(3));
            case 1 -> linked();
            case 2 -> hierarchies();
            default -> cross(4, 4);
        }
    }

    List<Cell> cells() {
        return cells;
    }

    List<Equation> equations() {
        return equations;
    }

    private void cross(int rows, int columns) {
        int[] inner = values(rows * columns);
        int[] rowTotals = new int[rows];
        int[] columnTotals = new int[columns];
        int all = 0;
        for (int i = 0; i < inner.length; i++) {
            rowTotals[i / columns] += inner[i];
            columnTotals[i % columns] += inner[i];
            all += inner[i];
        }
        int[] places = addAll(inner, 1);
        int[] rowPlaces = addMargins(rowTotals);
        int[] columnPlaces = addMargins(columnTotals);
        int total = add(all, 10_000, areMarginsOpen);
        for (int row = 0; row < rows; row++) {
            int from = row * columns;
            sum(IntStream.range(from, from + columns).map(i -> places[i]).toArray(), rowPlaces[row]);
        }
        for (int column = 0; column < columns; column++) {
            int from = column;
            sum(
                    IntStream.range(0, rows)
                            .map(row -> places[row * columns + from])
                            .toArray(),
                    columnPlaces[column]);
        }
        sum(rowPlaces, total);
        sum(columnPlaces, total);
    }

    /** Two tables of the same rows: the row totals are the same cells. */
    private void linked() {
        int rows = 2 + random.nextInt(2);
        int[] rowTotals = new int[rows];
        int[][] first = new int[rows][];
        int[][] second = new int[rows][];
        int parts = 2 + random.nextInt(2);
        for (int row = 0; row < rows; row++) {
            first[row] = values(2);
            rowTotals[row] = IntStream.of(first[row]).sum();
            second[row] = split(rowTotals[row], parts);
        }
        int[] rowPlaces = addMargins(rowTotals);
        int total = add(IntStream.of(rowTotals).sum(), 10_000, areMarginsOpen);
        sum(rowPlaces, total);
        addTable(first, rowPlaces, total);
        addTable(second, rowPlaces, total);
    }

    private void addTable(int[][] values, int[] rowPlaces, int total) {
        int columns = values[0].length;
        int[][] places = new int[values.length][];
        int[] columnTotals = new int[columns];
        for (int row = 0; row < values.length; row++) {
            places[row] = addAll(values[row], 1);
            sum(places[row], rowPlaces[row]);
            for (int column = 0; column < columns; column++) {
                columnTotals[column] += values[row][column];
            }
        }
        int[] columnPlaces = addMargins(columnTotals);
        for (int column = 0; column < columns; column++) {
            int from = column;
            sum(IntStream.range(0, values.length).map(row -> places[row][from]).toArray(), columnPlaces[column]);
        }
        sum(columnPlaces, total);
    }

    /** Three ways to make up the same total, each in two steps. */
    private void hierarchies() {
        int[] first = values(4);
        int all = IntStream.of(first).sum();
        int total = add(all, 10_000, areMarginsOpen);
        for (int way = 0; way < 3; way++) {
            int[] leaves = way == 0 ? first : split(all, 4 + random.nextInt(2));
            int middle = 2;
            int[] places = addAll(leaves, 1);
            int[] margins = addMargins(new int[] {leaves[0] + leaves[1], all - leaves[0] - leaves[1]});
            sum(new int[] {places[0], places[1]}, margins[0]);
            sum(IntStream.range(middle, leaves.length).map(i -> places[i]).toArray(), margins[1]);
            sum(margins, total);
        }
    }

    private int[] values(int count) {
        return IntStream.range(0, count)
                .map(i -> random.nextInt(random.nextInt(3) == 0 ? 5 : 25))
                .toArray();
    }

    private int[] split(int whole, int parts) {
        int[] split = new int[parts];
        for (int i = 0; i < whole; i++) {
            split[Math.min(random.nextInt(parts), random.nextInt(parts))]++;
        }
        return split;
    }

    private int[] addAll(int[] values, int importance) {
        return IntStream.of(values).map(value -> add(value, importance, false)).toArray();
    }

    private int[] addMargins(int[] values) {
        return IntStream.of(values)
                .map(value -> add(value, 100, areMarginsOpen))
                .toArray();
    }

    private int add(int value, int importance, boolean isOpen) {
        Cell cell = areZerosPrinted ? SmallTable.beside(value, importance) : SmallTable.count(value, importance);
        cells.add(isOpen ? new Cell(value, 0, Cell.NO_LIMIT, 0, 0, 0, cell.cost(), State.KNOWN) : cell);
        return cells.size() - 1;
    }

    private void sum(int[] parts, int whole) {
        equations.add(new Equation(IntStream.of(parts).boxed().toList(), List.of(whole)));
    }
}
