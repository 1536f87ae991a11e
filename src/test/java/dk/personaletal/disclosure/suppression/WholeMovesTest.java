package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whole numbers that fit; and of all that fit, tried one by one, none take the cell farther. */
class WholeMovesTest {
    private static final int PROBLEMS = 2_000;
    private static final int FARTHEST = 3;

    private final List<Map<Integer, Integer>> sums = new ArrayList<>();
    private Limits limits = new Limits(new long[0], new long[0]);

    @Test
    void asFarAsItGoesInWholeNumbers() {
        int shorter = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Random random = new Random(seed);
            int cells = 3 + random.nextInt(4);
            build(random, cells);
            long amount = random.nextBoolean() ? 4 : -4;
            WholeMoves.Found found = new WholeMoves(new Sums(sums, cells), limits).find(0, amount, cell -> 1 + cell);
            String problem = "problem " + seed;
            assertFits(problem, found.move());
            assertThat(found.reached(0)).as(problem).isEqualTo(farthest(cells, amount));
            assertThat(found.move().of(0) * amount).as(problem).isNotNegative();
            shorter += found.reached(0) < found.wouldReach() ? 1 : 0;
        }
        assertThat(shorter).as("where broken numbers would go farther").isPositive();
    }

    private void assertFits(String problem, Move move) {
        move.by()
                .forEach((cell, by) ->
                        assertThat(limits.allow(cell, by)).as(problem).isTrue());
        for (Map<Integer, Integer> sum : sums) {
            assertThat(sum.entrySet().stream()
                            .mapToLong(term -> term.getValue() * move.of(term.getKey()))
                            .sum())
                    .as(problem)
                    .isZero();
        }
    }

    private void build(Random random, int cells) {
        sums.clear();
        for (int sum = 0; sum < 1 + random.nextInt(5); sum++) {
            Map<Integer, Integer> terms = new TreeMap<>();
            for (int term = 0; term < 2 + random.nextInt(4); term++) {
                terms.put(random.nextInt(cells), random.nextBoolean() ? 1 : random.nextBoolean() ? -1 : 2);
            }
            sums.add(terms);
        }
        limits = new Limits(new long[cells], new long[cells]);
        Arrays.setAll(limits.least(), cell -> -random.nextInt(FARTHEST));
        Arrays.setAll(limits.most(), cell -> random.nextInt(FARTHEST));
    }

    private long farthest(int cells, long amount) {
        for (long by = Math.abs(amount); by > 0; by--) {
            long[] move = new long[cells];
            move[0] = by * Long.signum(amount);
            if (limits.allow(0, move[0]) && canFit(move, 1)) {
                return by;
            }
        }
        return 0;
    }

    private boolean canFit(long[] move, int next) {
        if (next == move.length) {
            return sums.stream()
                    .allMatch(sum -> sum.entrySet().stream()
                                    .mapToLong(term -> term.getValue() * move[term.getKey()])
                                    .sum()
                            == 0);
        }
        for (move[next] = limits.least()[next]; move[next] <= limits.most()[next]; move[next]++) {
            if (canFit(move, next + 1)) {
                return true;
            }
        }
        return false;
    }
}
