package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Against a solver of others: the move is allowed, none goes farther, and none that goes as far is cheaper. */
class DualSimplexTest {
    private static final int PROBLEMS = 2_000;
    private static final double NEARLY = 1e-5;
    private static final int FARTHEST = 6;

    private final List<Map<Integer, Integer>> sums = new ArrayList<>();
    private Limits limits = new Limits(new long[0], new long[0]);
    private int[] costs = {};

    @Test
    void asFarAsItGoesAndTheCheapestOfAllThatIsAllowed() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Random random = new Random(seed);
            int cells = 3 + random.nextInt(8);
            build(random, cells);
            String problem = "problem " + seed;
            Map<Integer, Double> move = Objects.requireNonNull(
                    new DualSimplex(new Sums(sums, cells)).solve(0, List.of(), limits, cell -> costs[cell]));
            move.forEach((cell, by) ->
                    assertThat(by).as(problem).isBetween(limits.least()[cell] - NEARLY, limits.most()[cell] + NEARLY));
            for (Map<Integer, Integer> sum : sums) {
                assertThat(sum.entrySet().stream()
                                .mapToDouble(term -> term.getValue() * move.getOrDefault(term.getKey(), 0.0))
                                .sum())
                        .as(problem)
                        .isCloseTo(0, within(NEARLY));
            }
            double farthest = model(cells, -1, 0).minimise().getValue();
            assertThat(-move.getOrDefault(0, 0.0)).as(problem).isCloseTo(farthest, within(NEARLY));
            assertThat(cost(move))
                    .as(problem)
                    .isCloseTo(model(cells, 0, -farthest).minimise().getValue(), within(100 * NEARLY));
        }
    }

    private void build(Random random, int cells) {
        sums.clear();
        for (int sum = 0; sum < 1 + random.nextInt(6); sum++) {
            Map<Integer, Integer> terms = new TreeMap<>();
            for (int term = 0; term < 2 + random.nextInt(4); term++) {
                terms.put(random.nextInt(cells), random.nextBoolean() ? 1 : random.nextBoolean() ? -1 : 2);
            }
            sums.add(terms);
        }
        limits = new Limits(new long[cells], new long[cells]);
        Arrays.setAll(limits.least(), cell -> cell == 0 ? 0 : -random.nextInt(FARTHEST));
        Arrays.setAll(limits.most(), cell -> cell == 0 ? FARTHEST : random.nextInt(FARTHEST));
        costs = random.ints(cells, 1, 9).toArray();
    }

    private double cost(Map<Integer, Double> move) {
        return move.entrySet().stream()
                .filter(moved -> moved.getKey() != 0)
                .mapToDouble(moved -> Math.abs(moved.getValue()) * costs[moved.getKey()])
                .sum();
    }

    /** Two variables a cell, up and down. */
    private ExpressionsBasedModel model(int cells, double ofTarget, double atLeast) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int cell = 0; cell < cells; cell++) {
            boolean isTarget = cell == 0;
            double up = isTarget ? ofTarget : ofTarget == 0 ? costs[cell] : 0;
            double down = isTarget || ofTarget != 0 ? 0 : costs[cell];
            model.addVariable("up" + cell)
                    .lower(isTarget ? Math.max(0, atLeast - 1e-7) : 0)
                    .upper(limits.most()[cell])
                    .weight(up);
            model.addVariable("down" + cell)
                    .lower(0)
                    .upper(-limits.least()[cell])
                    .weight(down);
        }
        for (Map<Integer, Integer> sum : sums) {
            Expression expression =
                    model.addExpression("sum" + model.countExpressions()).level(0);
            sum.forEach((cell, times) -> {
                expression.set(2 * cell, times);
                expression.set(2 * cell + 1, -times);
            });
        }
        return model;
    }
}
