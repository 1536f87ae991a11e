package dk.personaletal.attack.puzzle;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/**
 * All that is tied to a sum of some numbers, as a solver takes it: fractions allowed, each number counted from the least
 * that it can be, and pay and days in a unit of their own, so that they can stand beside persons.
 */
final class Problem {
    private static final double SLACK = 1e-7;
    private static final double UNBOUNDED = 1e9;
    private static final double UNIT = 1e4;

    private final Puzzle puzzle;
    private final Ranges ranges;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> variables = new LinkedHashMap<>();
    private final Map<Integer, Double> units = new HashMap<>();
    private double known;

    /** @param target weights by place */
    Problem(Puzzle puzzle, Ranges ranges, Map<Integer, Double> target) {
        this.puzzle = puzzle;
        this.ranges = ranges;
        Deque<Integer> next = new ArrayDeque<>();
        target.forEach((place, weight) -> {
            known += weight * ranges.least(place);
            if (!ranges.isKnown(place)) {
                next.add(place);
                add(place).weight(BigDecimal.valueOf(weight * unit(place)));
            }
        });
        Set<Integer> facts = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            for (int fact : ranges.factsOf(next.remove())) {
                if (facts.add(fact)) {
                    for (int place : puzzle.facts().get(fact).places()) {
                        if (!ranges.isKnown(place) && !variables.containsKey(place)) {
                            add(place);
                            next.add(place);
                        }
                    }
                }
            }
        }
        facts.forEach(fact -> state(puzzle.facts().get(fact)));
    }

    /**
     * The least or the most of the sum.
     *
     * @throws Contradiction when what is known can't all be true
     */
    double solve(boolean least) {
        Result result = least ? model.minimise() : model.maximise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return least ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (!result.getState().isOptimal()) {
            throw new Contradiction("no answer fits all facts: " + result.getState());
        }
        return known + result.getValue();
    }

    private Variable add(int place) {
        double room = ranges.most(place) - ranges.least(place);
        units.put(place, puzzle.isWhole(place) ? 1 : Math.min(UNIT, room));
        Variable variable = model.addVariable("x" + place).lower(0);
        if (room < UNBOUNDED) {
            variable.upper(room / unit(place));
        }
        variables.put(place, variable);
        return variable;
    }

    private double unit(int place) {
        return units.getOrDefault(place, 1.0);
    }

    private void state(Fact fact) {
        double sum = 0;
        double largest = 0;
        Map<Variable, Double> terms = new LinkedHashMap<>();
        for (int i = 0; i < fact.places().length; i++) {
            int place = fact.places()[i];
            sum += fact.weights()[i] * ranges.least(place);
            Variable variable = variables.get(place);
            if (variable != null) {
                double weight = fact.weights()[i] * unit(place);
                terms.put(variable, weight);
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        if (terms.size() > 1) {
            double size = largest;
            Expression expression = model.addExpression("f" + model.countExpressions());
            terms.forEach((variable, weight) -> expression.set(variable, weight / size));
            limit(expression, (fact.least() - sum) / size, (fact.most() - sum) / size);
        }
    }

    private static void limit(Expression expression, double least, double most) {
        if (most - least < SLACK) {
            expression.level(least);
        } else {
            if (least > -UNBOUNDED) {
                expression.lower(least - SLACK);
            }
            if (most < UNBOUNDED) {
                expression.upper(most + SLACK);
            }
        }
    }
}
