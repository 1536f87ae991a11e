package dk.personaletal.disclosure.suppression;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Proves of each sensitive cell that it may be as much less and as much more as it must, at the least cost in cells that
 * must be withheld for it (the cost per unit moved stands for the cost of withholding: Kelly, Golden and Assad, Cell
 * suppression, 1992; what that takes too much of, {@link SecondThoughts} shows again).
 */
final class Protection {
    private final StandIns cells;
    private final Sums sums;
    private final WholeMoves moves;
    private final Proofs proofs;
    private final long[] reachedDown;
    private final long[] reachedUp;

    Protection(StandIns cells, Sums sums, WholeMoves moves, Proofs proofs) {
        this.cells = cells;
        this.sums = sums;
        this.moves = moves;
        this.proofs = proofs;
        reachedDown = new long[cells.size()];
        reachedUp = new long[cells.size()];
    }

    /** Those that need most come first: what they withhold protects others too. */
    void protectAll() {
        IntStream.range(0, cells.size())
                .filter(cells::isSensitive)
                .boxed()
                .sorted(Comparator.comparingLong((Integer cell) -> -cells.down(cell) - cells.up(cell))
                        .thenComparing(cell -> cell))
                .toList()
                .forEach(this::protect);
        IntStream.range(0, cells.size()).filter(cells::mustBeInDoubt).forEach(this::leaveInDoubt);
    }

    /** Whether a cell got what it needs; what is known may stand in the way. */
    boolean isEnough(int standIn, Cell cell) {
        long down = reachedDown[standIn];
        long up = reachedUp[standIn];
        return down >= cell.down() && up >= cell.up() || down + up >= cell.width();
    }

    /** Where what is known cuts the range off at one end, it's made wide enough at the other. */
    private void protect(int cell) {
        long down = cells.down(cell);
        long up = cells.up(cell);
        long width = cells.width(cell);
        reachedDown[cell] = prove(cell, -down);
        long wantedUp = reachedDown[cell] < down ? Math.max(up, width - reachedDown[cell]) : up;
        reachedUp[cell] = prove(cell, wantedUp);
        if (reachedUp[cell] < wantedUp && reachedDown[cell] == down) {
            reachedDown[cell] = prove(cell, -Math.max(down, width - reachedUp[cell]));
        }
    }

    private void leaveInDoubt(int cell) {
        if (prove(cell, 1) == 0) {
            prove(cell, -1);
        }
    }

    /** How far it came. */
    private long prove(int cell, long amount) {
        if (amount == 0) {
            return 0;
        }
        Move known = proofs.find(new Need(cell, amount));
        if (known != null) {
            proofs.prove(new Need(cell, amount), known);
            return Math.abs(amount);
        }
        WholeMoves.Found found = moves.find(cell, amount, proofs::costOfMoving);
        if (found.reached(cell) < found.wouldReach()) {
            withholdAround(found);
        }
        proofs.prove(new Need(cell, found.move().of(cell)), found.move());
        return found.reached(cell);
    }

    /** Rare: no whole numbers came out in time. All sums that the broken ones touch are withheld, which is the most to be done. */
    private void withholdAround(WholeMoves.Found found) {
        for (int touched : found.touched()) {
            for (int sum : sums.sumsOf(touched)) {
                IntStream.of(sums.cells(sum)).forEach(proofs::give);
            }
        }
    }
}
