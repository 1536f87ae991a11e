package dk.personaletal.disclosure.suppression;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Moves in whole numbers, by branch and bound (Land and Doig, 1960): where the cheapest move has a broken number, the cell
 * is kept to the whole numbers on the one side of it, then to those on the other. Mostly the first is whole already.
 */
final class WholeMoves {
    private static final double NEARLY_WHOLE = 1e-5;
    private static final int MOST_TRIES = 60;

    private final Sums sums;
    private final Limits limits;
    private final DualSimplex simplex;
    private final Set<Integer> bound = new LinkedHashSet<>();

    private int target;
    private IntToDoubleFunction costs = cell -> 0;
    private int tries;
    private Found best = Found.NOTHING;

    WholeMoves(Sums sums, Limits limits) {
        this.sums = sums;
        this.limits = new Limits(limits.least().clone(), limits.most().clone());
        this.simplex = new DualSimplex(sums);
    }

    /**
     * The best move that was found.
     *
     * @param wouldReach how far the target would go if cells could be broken; nothing whole goes farther
     * @param touched cells that the move in broken numbers would take
     */
    record Found(Move move, long wouldReach, Set<Integer> touched) {
        static final Found NOTHING = new Found(Move.NONE, 0, Set.of());

        long reached(int cell) {
            return Math.abs(move.of(cell));
        }
    }

    /**
     * Takes the target as far as it can go.
     *
     * @param amount signed; no farther than this
     * @param costs of moving a cell by one; {@link Double#POSITIVE_INFINITY} when it must stay
     */
    Found find(int target, long amount, IntToDoubleFunction costs) {
        this.target = target;
        this.costs = costs;
        tries = 0;
        best = Found.NOTHING;
        long[] own = {limits.least()[target], limits.most()[target]};
        narrow(target, Math.min(0, Math.max(own[0], amount)), Math.max(0, Math.min(own[1], amount)));
        search();
        narrow(target, own[0], own[1]);
        return best;
    }

    private void search() {
        if (tries++ > MOST_TRIES) {
            return;
        }
        Map<Integer, Double> move = simplex.solve(target, bound, limits, costs);
        if (move == null) {
            return;
        }
        long reached = (long) Math.floor(Math.abs(move.getOrDefault(target, 0.0)) + NEARLY_WHOLE);
        if (tries == 1) {
            best = new Found(Move.NONE, reached, move.keySet());
        }
        if (reached <= best.reached(target)) {
            return;
        }
        move.entrySet().stream()
                .filter(moved -> Math.abs(moved.getValue() - Math.rint(moved.getValue())) > NEARLY_WHOLE)
                .findFirst()
                .ifPresentOrElse(broken -> branch(broken.getKey(), broken.getValue()), () -> keep(move));
    }

    private void branch(int cell, double broken) {
        long below = (long) Math.floor(broken);
        boolean isNearerBelow = broken - below < 0.5;
        searchWithin(cell, isNearerBelow, below);
        if (best.reached(target) < best.wouldReach()) {
            searchWithin(cell, !isNearerBelow, below);
        }
    }

    private void searchWithin(int cell, boolean isBelow, long below) {
        long least = limits.least()[cell];
        long most = limits.most()[cell];
        boolean isNew = bound.add(cell);
        narrow(cell, isBelow ? least : below + 1, isBelow ? below : most);
        search();
        narrow(cell, least, most);
        if (isNew) {
            bound.remove(cell);
        }
    }

    private void narrow(int cell, long least, long most) {
        limits.least()[cell] = least;
        limits.most()[cell] = most;
    }

    private void keep(Map<Integer, Double> move) {
        Map<Integer, Long> by = new TreeMap<>();
        move.forEach((cell, moved) -> by.put(cell, Math.round(moved)));
        by.values().removeIf(moved -> moved == 0);
        if (fits(by)) {
            best = new Found(new Move(by), best.wouldReach(), best.touched());
        }
    }

    /** In whole numbers: no limit is passed, and every sum holds. */
    private boolean fits(Map<Integer, Long> by) {
        Map<Integer, Long> left = new TreeMap<>();
        by.forEach((cell, moved) -> {
            int[] in = sums.sumsOf(cell);
            for (int i = 0; i < in.length; i++) {
                left.merge(in[i], sums.timesInSums(cell)[i] * moved, Long::sum);
            }
        });
        return left.values().stream().allMatch(rest -> rest == 0)
                && by.entrySet().stream().allMatch(moved -> limits.allow(moved.getKey(), moved.getValue()));
    }
}
