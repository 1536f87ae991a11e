package dk.personaletal.disclosure.suppression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Withholds further cells until no sensitive one can be worked out more closely than it may be. Each sensitive cell is
 * moved as far down and up as it needs, at the least cost; the cells that must move with it are withheld. The move is
 * the proof: other whole numbers that fit all that is shown. Withholding more never narrows a range, so one round will do.
 */
public final class Suppression {
    private final List<Cell> cells;
    private final Tables tables;
    private final Moves moves;
    private final boolean[] isWithheld;
    private final long[] cost;
    private final long[] down;
    private final long[] up;
    private final long[] width;

    public Suppression(List<Cell> cells, List<Equation> equations) {
        this.cells = List.copyOf(cells);
        int size = cells.size();
        tables = new Tables(cells, equations);
        isWithheld = new boolean[size];
        cost = new long[size];
        down = new long[size];
        up = new long[size];
        width = new long[size];
        long[] roomDown = new long[size];
        long[] roomUp = new long[size];
        Arrays.fill(roomDown, Cell.NO_LIMIT);
        Arrays.fill(roomUp, Cell.NO_LIMIT);
        boolean[] isPublished = new boolean[size];
        for (int i = 0; i < size; i++) {
            Cell cell = cells.get(i);
            int all = tables.standIn(i);
            isWithheld[all] |= cell.state() == Cell.State.WITHHELD;
            isPublished[all] |= cell.state() != Cell.State.UNPUBLISHED;
            cost[all] += cell.cost();
            down[all] = Math.max(down[all], cell.down());
            up[all] = Math.max(up[all], cell.up());
            width[all] = Math.max(width[all], cell.width());
            roomDown[all] = Math.min(roomDown[all], cell.value() - cell.least());
            roomUp[all] = Math.min(roomUp[all], cell.most() - cell.value());
        }
        for (int i = 0; i < size; i++) {
            isWithheld[i] |= !isPublished[i];
        }
        moves = new Moves(tables.sums(), roomDown, roomUp);
        protectAll();
    }

    /** Whether the cell must not be shown; of a known cell it says what it was told. */
    public boolean isWithheld(int cell) {
        return tables.isKnown(cell) ? cells.get(cell).state() == Cell.State.WITHHELD : isWithheld[tables.standIn(cell)];
    }

    /**
     * What an attacker can work out of a withheld cell who knows all that is shown or known.
     *
     * @param farthest no farther from the value than this is looked
     */
    public Range range(int cell, long farthest) {
        Cell one = cells.get(cell);
        if (tables.isKnown(cell)) {
            return new Range(one.value(), one.value());
        }
        int all = tables.standIn(cell);
        return new Range(
                one.value() - free(all, -farthest).of(all),
                one.value() + free(all, farthest).of(all));
    }

    /** From and to, both possible. */
    public record Range(long least, long most) {}

    private void protectAll() {
        IntStream.range(0, cells.size())
                .filter(i -> tables.standIn(i) == i && !tables.isKnown(i) && (down[i] > 0 || up[i] > 0))
                .peek(i -> isWithheld[i] = true)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> down[i] + up[i])
                        .reversed()
                        .thenComparing(i -> i))
                .toList()
                .forEach(this::protect);
    }

    /** Where what is known cuts the range off at one end, it's made wide enough at the other. */
    private void protect(int cell) {
        long reachedDown = move(cell, -down[cell]);
        long wantedUp = reachedDown < down[cell] ? Math.max(up[cell], width[cell] - reachedDown) : up[cell];
        long reachedUp = move(cell, wantedUp);
        if (reachedUp < wantedUp && reachedDown == down[cell]) {
            move(cell, -Math.max(down[cell], width[cell] - reachedUp));
        }
    }

    private long move(int cell, long amount) {
        if (amount == 0) {
            return 0;
        }
        Moves.Move enough = free(cell, amount);
        if (enough.isWhole() && enough.of(cell) == Math.abs(amount)) {
            return Math.abs(amount);
        }
        long[] costs = cost.clone();
        for (int i = 0; i < costs.length; i++) {
            costs[i] = isWithheld[i] ? 0 : cost[i];
        }
        Moves.Move best = moves.find(cell, amount, i -> !tables.isKnown(i), costs);
        best.by().keySet().forEach(i -> isWithheld[i] = true);
        if (!best.isWhole()) {
            withholdAround(best);
        }
        return best.of(cell);
    }

    private Moves.Move free(int cell, long amount) {
        return moves.find(cell, amount, i -> isWithheld[i] && !tables.isKnown(i), new long[cost.length]);
    }

    /** Rare: no whole numbers came out. All sums that the move touches are withheld, so that there surely are some. */
    private void withholdAround(Moves.Move move) {
        for (Map<Integer, Integer> sum : tables.sums()) {
            if (sum.keySet().stream().anyMatch(move.by()::containsKey)) {
                sum.keySet().forEach(i -> isWithheld[i] = true);
            }
        }
    }
}
