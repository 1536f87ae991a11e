package dk.personaletal.disclosure.suppression;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/** An attacker with a solver: the least and the most that a cell can be, in whole numbers, given all that is shown. */
public final class IntegerAttacker {
    private static final long FARTHEST = 40;

    private final List<Cell> cells;
    private final List<Equation> equations;
    private final IntPredicate isHidden;

    public IntegerAttacker(List<Cell> cells, List<Equation> equations, IntPredicate isHidden) {
        this.cells = cells;
        this.equations = equations;
        this.isHidden = isHidden;
    }

    /** How far below and above the truth the cell may be; farther than 40 isn't looked. */
    public Suppression.Range range(int cell) {
        ExpressionsBasedModel least = model(cell, 1);
        ExpressionsBasedModel most = model(cell, -1);
        return new Suppression.Range(value(least.minimise(), cell), value(most.minimise(), cell));
    }

    private long value(Result result, int cell) {
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("the truth itself must be possible");
        }
        return cells.get(cell).value() + Math.round(result.doubleValue(0));
    }

    /** Counted from the truth, so that small numbers stand beside large ones; the target comes first. */
    private ExpressionsBasedModel model(int target, int direction) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        Set<Equation> touched = touched(target, places);
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int i : places.keySet()) {
            Cell cell = cells.get(i);
            Variable variable = model.addVariable("x" + i)
                    .integer(true)
                    .lower(-Math.min(FARTHEST, cell.value() - cell.least()))
                    .upper(Math.min(FARTHEST, cell.most() - cell.value()));
            if (i == target) {
                variable.weight(BigDecimal.valueOf(direction));
            }
        }
        for (Equation equation : touched) {
            var expression = model.addExpression("e" + model.countExpressions()).level(0);
            equation.plus().stream()
                    .filter(places::containsKey)
                    .forEach(cell -> expression.add(place(places, cell), 1));
            equation.minus().stream()
                    .filter(places::containsKey)
                    .forEach(cell -> expression.add(place(places, cell), -1));
        }
        return model;
    }

    private static int place(Map<Integer, Integer> places, int cell) {
        return places.getOrDefault(cell, 0);
    }

    private Set<Equation> touched(int target, Map<Integer, Integer> places) {
        Set<Equation> touched = new LinkedHashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(target));
        places.put(target, 0);
        while (!next.isEmpty()) {
            int cell = next.remove();
            for (Equation equation : equations) {
                if ((equation.plus().contains(cell) || equation.minus().contains(cell)) && touched.add(equation)) {
                    Stream.concat(equation.plus().stream(), equation.minus().stream())
                            .filter(other -> isHidden.test(other) && places.putIfAbsent(other, places.size()) == null)
                            .forEach(next::add);
                }
            }
        }
        return touched;
    }
}
