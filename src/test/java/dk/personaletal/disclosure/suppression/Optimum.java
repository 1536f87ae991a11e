package dk.personaletal.disclosure.suppression;

import dk.personaletal.disclosure.suppression.Cell.State;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The least cost at which the rule of {@link Protection} can be kept; on the equations as they are, nothing joined. */
final class Optimum {
    private final List<Cell> cells;
    private final WholeMoves moves;
    private final Set<Need> needs = new LinkedHashSet<>();

    Optimum(List<Cell> cells, List<Equation> equations) {
        this.cells = cells;
        Limits limits = new Limits(
                cells.stream().mapToLong(cell -> cell.least() - cell.value()).toArray(),
                cells.stream().mapToLong(cell -> cell.most() - cell.value()).toArray());
        moves = new WholeMoves(new Sums(equations.stream().map(Optimum::terms).toList(), cells.size()), limits);
        IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).isSensitive())
                .forEach(this::need);
    }

    BitSet find() {
        return new LeastLoss(cells, this::isShown, withheld -> needs.stream()
                        .allMatch(need -> reach(need.cell(), need.amount(), withheld::get) >= Math.abs(need.amount())))
                .find();
    }

    private static Map<Integer, Integer> terms(Equation equation) {
        Map<Integer, Integer> terms = new TreeMap<>();
        equation.plus().forEach(cell -> terms.merge(cell, 1, Integer::sum));
        equation.minus().forEach(cell -> terms.merge(cell, -1, Integer::sum));
        return terms;
    }

    /** What it can have when everything is withheld that can be. */
    private void need(int cell) {
        Cell one = cells.get(cell);
        long down = reach(cell, -one.down(), any -> true);
        long wantedUp = down < one.down() ? Math.max(one.up(), one.width() - down) : one.up();
        long up = reach(cell, wantedUp, any -> true);
        if (up < wantedUp && down == one.down()) {
            down = reach(cell, -Math.max(one.down(), one.width() - up), any -> true);
        }
        needs.add(new Need(cell, -down));
        needs.add(new Need(cell, up));
    }

    private boolean isShown(int cell) {
        return cells.get(cell).state() == State.SHOWN;
    }

    private long reach(int cell, long amount, IntPredicate isWithheld) {
        return amount == 0
                ? 0
                : moves.find(
                                cell,
                                amount,
                                other -> cells.get(other).state() != State.KNOWN
                                                && (!isShown(other) || isWithheld.test(other))
                                        ? 1
                                        : Double.POSITIVE_INFINITY)
                        .reached(cell);
    }
}
