package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.suppression.Suppression.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units in departments, groups, and ages by sex, all of the same total; and each unit's joiners tied to its leavers. */
class LinkedHierarchiesTest {
    private static final int HIERARCHIES = 500;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    @Test
    void noSmallCountOfManyLinkedHierarchiesCanBeWorkedOut() {
        int small = 0;
        int further = 0;
        int wholeRows = 0;
        for (int seed = 0; seed < HIERARCHIES; seed++) {
            build(new Random(seed));
            Suppression suppression = new Suppression(cells, equations);
            assertSafe(suppression, seed);
            small += (int) cells.stream().filter(Cell::isSensitive).count();
            further += (int) IntStream.range(0, cells.size())
                    .filter(i -> suppression.isWithheld(i) && !cells.get(i).isSensitive())
                    .count();
            wholeRows += withheldByWholeRows();
        }
        System.out.printf(
                "%d hierarchies: %d small counts, %d further cells withheld; whole rows would withhold %d further%n",
                HIERARCHIES, small, further, wholeRows - small);
        assertThat(small + further).isLessThan(wholeRows);
    }

    private void assertSafe(Suppression suppression, int seed) {
        IntegerAttacker attacker = new IntegerAttacker(cells, equations, suppression::isWithheld);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isSensitive()) {
                Range range = attacker.range(i);
                assertThat(range)
                        .as("cell %d of hierarchy %d", i, seed)
                        .matches(r -> r.least() == 0 && r.most() >= SmallTable.THRESHOLD - 1
                                || r.most() - r.least() >= SmallTable.THRESHOLD);
            }
        }
    }

    private void build(Random random) {
        cells.clear();
        equations.clear();
        int[] persons = new int[3 + random.nextInt(12)];
        int all = 0;
        for (int unit = 0; unit < persons.length; unit++) {
            persons[unit] = random.nextInt(random.nextBoolean() ? 6 : 20);
            all += persons[unit];
        }
        int total = add(all, 10_000);
        List<Integer> departments = new ArrayList<>();
        for (int from = 0; from < persons.length; ) {
            int to = Math.min(persons.length, from + 1 + random.nextInt(5));
            List<Integer> units = new ArrayList<>();
            int sum = 0;
            for (int unit = from; unit < to; unit++) {
                units.add(add(persons[unit], 10));
                sum += persons[unit];
            }
            departments.add(add(sum, 30));
            equations.add(new Equation(units, List.of(departments.get(departments.size() - 1))));
            from = to;
        }
        equations.add(new Equation(departments, List.of(total)));
        List<Integer> joiners = new ArrayList<>();
        for (int department : departments) {
            // the headcounts are open, so the difference is known
            joiners.add(add((int) cells.get(department).value() + random.nextInt(9), 30));
            equations.add(new Equation(List.of(joiners.get(joiners.size() - 1)), List.of(department)));
        }
        addParts(split(random, all, 2 + random.nextInt(6)), total);
        addAges(random, split(random, all, 2), total);
    }

    private void addAges(Random random, int[] sexes, int total) {
        int bands = 3;
        int[][] ages = {split(random, sexes[0], bands), split(random, sexes[1], bands)};
        List<Integer> women = new ArrayList<>();
        List<Integer> men = new ArrayList<>();
        List<Integer> both = new ArrayList<>();
        for (int band = 0; band < bands; band++) {
            women.add(add(ages[0][band], 10));
            men.add(add(ages[1][band], 10));
            both.add(add(ages[0][band] + ages[1][band], 30));
            equations.add(new Equation(List.of(women.get(band), men.get(band)), List.of(both.get(band))));
        }
        int allWomen = add(sexes[0], 30);
        int allMen = add(sexes[1], 30);
        equations.add(new Equation(women, List.of(allWomen)));
        equations.add(new Equation(men, List.of(allMen)));
        equations.add(new Equation(both, List.of(total)));
        equations.add(new Equation(List.of(allWomen, allMen), List.of(total)));
    }

    private void addParts(int[] parts, int total) {
        List<Integer> numbers = new ArrayList<>();
        for (int part : parts) {
            numbers.add(add(part, 30));
        }
        equations.add(new Equation(numbers, List.of(total)));
    }

    private static int[] split(Random random, int whole, int parts) {
        int[] split = new int[parts];
        for (int i = 0; i < whole; i++) {
            split[Math.min(random.nextInt(parts), random.nextInt(parts))]++;
        }
        return split;
    }

    private int add(int value, int importance) {
        cells.add(SmallTable.count(value, importance));
        return cells.size() - 1;
    }

    /** The simple way: where a part is small, all parts of that sum are withheld; and so on until nothing is alone. */
    private int withheldByWholeRows() {
        Set<Integer> withheld = new HashSet<>();
        IntStream.range(0, cells.size()).filter(i -> cells.get(i).isSensitive()).forEach(withheld::add);
        int before;
        do {
            before = withheld.size();
            for (Equation equation : equations) {
                boolean isTie = equation.plus().size() == 1;
                if (equation.plus().stream().anyMatch(withheld::contains)
                        || isTie && withheld.containsAll(equation.minus())) {
                    withheld.addAll(equation.plus());
                    withheld.addAll(isTie ? equation.minus() : List.of());
                }
            }
        } while (withheld.size() > before);
        return withheld.size();
    }
}
