package dk.personaletal.disclosure.suppression;

import java.util.Arrays;
import java.util.List;

/** Cells that always move together, as one: it needs what any of them needs, costs what all cost, and has all their limits. */
final class StandIns {
    private final Tables tables;
    private final Limits limits;
    private final boolean[] isWithheld;
    private final boolean[] isPublished;
    private final long[] cost;
    private final long[] down;
    private final long[] up;
    private final long[] width;

    StandIns(List<Cell> cells, Tables tables) {
        this.tables = tables;
        int size = cells.size();
        limits = new Limits(new long[size], new long[size]);
        Arrays.fill(limits.least(), -Cell.NO_LIMIT);
        Arrays.fill(limits.most(), Cell.NO_LIMIT);
        isWithheld = new boolean[size];
        isPublished = new boolean[size];
        cost = new long[size];
        down = new long[size];
        up = new long[size];
        width = new long[size];
        for (int i = 0; i < size; i++) {
            join(cells.get(i), tables.standIn(i));
        }
    }

    private void join(Cell cell, int all) {
        isWithheld[all] |= cell.state() == Cell.State.WITHHELD;
        isPublished[all] |= cell.state() != Cell.State.UNPUBLISHED;
        cost[all] += cell.cost();
        down[all] = Math.max(down[all], cell.down());
        up[all] = Math.max(up[all], cell.up());
        width[all] = Math.max(width[all], cell.width());
        limits.least()[all] = Math.max(limits.least()[all], cell.least() - cell.value());
        limits.most()[all] = Math.min(limits.most()[all], cell.most() - cell.value());
    }

    int size() {
        return cost.length;
    }

    Limits limits() {
        return limits;
    }

    /** For each unit that it's moved. */
    long cost(int cell) {
        return cost[cell];
    }

    long down(int cell) {
        return down[cell];
    }

    long up(int cell) {
        return up[cell];
    }

    long width(int cell) {
        return width[cell];
    }

    boolean isSensitive(int cell) {
        return canMove(cell) && (down[cell] > 0 || up[cell] > 0);
    }

    /** Withheld from the start and not sensitive: any doubt will do, but some there must be. */
    boolean mustBeInDoubt(int cell) {
        return canMove(cell) && isWithheld[cell] && isPublished[cell] && !isSensitive(cell);
    }

    /** Whether it's hidden whatever else is withheld. */
    boolean isGiven(int cell) {
        return isWithheld[cell] || !isPublished[cell] || isSensitive(cell);
    }

    private boolean canMove(int cell) {
        return tables.standIn(cell) == cell && !tables.isKnown(cell);
    }
}
