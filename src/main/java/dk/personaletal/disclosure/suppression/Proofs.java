package dk.personaletal.disclosure.suppression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The moves that prove what must be proved. A cell is withheld that was so from the start, or that one of them moves. */
final class Proofs {
    private static final double NEXT_TO_NOTHING = 1e-3;
    private static final double GOLDEN = 0.6180339887498949;

    private final StandIns cells;
    private final boolean[] isGiven;
    private final int[] uses;
    private final Map<Need, Move> moves = new LinkedHashMap<>();
    private final Map<Integer, Move> farthestDown = new TreeMap<>();
    private final Map<Integer, Move> farthestUp = new TreeMap<>();
    private long cost;

    Proofs(StandIns cells) {
        this.cells = cells;
        isGiven = new boolean[cells.size()];
        uses = new int[cells.size()];
        for (int cell = 0; cell < isGiven.length; cell++) {
            isGiven[cell] = cells.isGiven(cell);
        }
    }

    boolean isWithheld(int cell) {
        return isGiven[cell] || uses[cell] > 0;
    }

    /** What is withheld for a proof's sake only. */
    boolean isFurther(int cell) {
        return !isGiven[cell] && uses[cell] > 0;
    }

    /** Of all that is withheld further. */
    long cost() {
        return cost;
    }

    /** By one. Of ways that cost the same the shortest is the cheapest, and of those always the same one. */
    double costOfMoving(int cell) {
        return (isWithheld(cell) ? 0 : cells.cost(cell)) + NEXT_TO_NOTHING * (1 + cell * GOLDEN % 1);
    }

    /** It's withheld whatever is proved. */
    void give(int cell) {
        cost -= isFurther(cell) ? cells.cost(cell) : 0;
        isGiven[cell] = true;
    }

    void prove(Need need, Move move) {
        drop(need);
        moves.put(need, move);
        for (int cell : move.by().keySet()) {
            uses[cell]++;
            cost += isFurther(cell) && uses[cell] == 1 ? cells.cost(cell) : 0;
        }
        remember(move, 1);
        remember(move, -1);
    }

    /** The move that proved it. */
    Move drop(Need need) {
        Move move = moves.getOrDefault(need, Move.NONE);
        moves.remove(need);
        for (int cell : move.by().keySet()) {
            cost -= isFurther(cell) && uses[cell] == 1 ? cells.cost(cell) : 0;
            uses[cell]--;
        }
        return move;
    }

    /** What is proved by moves that withhold this cell. */
    List<Need> provedBy(int cell) {
        return moves.entrySet().stream()
                .filter(proof -> proof.getValue().of(cell) != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A move that was made for another's sake and proves this too: as it is, many times over, or the other way. */
    @Nullable
    Move find(Need need) {
        return reach(need.cell(), need.amount()) < Math.abs(need.amount())
                ? null
                : farthest(need.amount()).get(need.cell());
    }

    /** How far a known move takes the cell down, or up when {@code direction} is over 0. */
    long reach(int cell, long direction) {
        Move move = farthest(direction).getOrDefault(cell, Move.NONE);
        return move.by().keySet().stream().allMatch(this::isWithheld) ? Math.abs(move.of(cell)) : 0;
    }

    private void remember(Move move, int direction) {
        long times = move.mostTimes(direction, cells.limits());
        if (times > 0) {
            Move all = move.times(times * direction);
            all.by().forEach((cell, by) -> farthest(by)
                    .merge(cell, all, (old, now) -> Math.abs(now.of(cell)) > Math.abs(old.of(cell)) ? now : old));
        }
    }

    private Map<Integer, Move> farthest(long direction) {
        return direction > 0 ? farthestUp : farthestDown;
    }
}
