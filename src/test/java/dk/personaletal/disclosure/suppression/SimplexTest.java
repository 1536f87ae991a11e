package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Against a solver of others: the answer is allowed, and none is cheaper. */
class SimplexTest {
    private static final int PROBLEMS = 2_000;
    private static final double NEARLY = 1e-6;

    @Test
    void theCheapestOfAllThatIsAllowed() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Random random = new Random(seed);
            int columns = 2 + random.nextInt(7);
            double[][] matrix = new double[1 + random.nextInt(4)][];
            Arrays.setAll(matrix, row -> numbers(random, columns, -2, 2));
            double[] cost = numbers(random, columns, -5, 5);
            double[] limit = numbers(random, columns, 0, 9);
            double least = leastCost(matrix, cost, limit);

            double[] x = new Simplex(copy(matrix), cost, limit).solve();

            String problem = "problem " + seed;
            IntStream.range(0, columns)
                    .forEach(j -> assertThat(x[j]).as(problem).isBetween(-NEARLY, limit[j] + NEARLY));
            for (double[] row : matrix) {
                assertThat(product(row, x)).as(problem).isCloseTo(0, within(NEARLY));
            }
            assertThat(product(cost, x)).as(problem).isCloseTo(least, within(NEARLY));
        }
    }

    private static double leastCost(double[][] matrix, double[] cost, double[] limit) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int j = 0; j < cost.length; j++) {
            model.addVariable("x" + j).lower(0).upper(limit[j]).weight(cost[j]);
        }
        for (int i = 0; i < matrix.length; i++) {
            Expression sum = model.addExpression("row" + i).level(0);
            for (int j = 0; j < cost.length; j++) {
                sum.set(j, matrix[i][j]);
            }
        }
        return model.minimise().getValue();
    }

    private static double[] numbers(Random random, int count, int least, int most) {
        return IntStream.range(0, count)
                .mapToDouble(i -> least + random.nextInt(most - least + 1))
                .toArray();
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    private static double product(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
