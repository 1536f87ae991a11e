package dk.personaletal.disclosure.suppression;

import dk.personaletal.disclosure.suppression.Cell.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A municipality's whole family of linked tables, invented: persons in units, departments, groups, sexes and ages, counted
 * in two windows of leavers and joiners, with all that is of which (inclusions), what is the same in two tables, and flows.
 */
final class InventedFamily {
    private static final int DEPARTMENTS = 8;
    private static final int GROUPS = 14;
    private static final int BANDS = 9;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Random random;
    private final int units;
    private final int[][] people;

    /** One person: unit, group, sex, age band. */
    InventedFamily(int units, int persons, int seed) {
        this.random = new Random(seed);
        this.units = units;
        people = new int[persons][];
        Arrays.setAll(people, i -> new int[] {
            Math.min(random.nextInt(units), random.nextInt(units)),
            Math.min(random.nextInt(GROUPS), random.nextInt(GROUPS)),
            random.nextInt(4) == 0 ? 1 : 0,
            random.nextInt(BANDS)
        });
        build();
    }

    List<Cell> cells() {
        return cells;
    }

    List<Equation> equations() {
        return equations;
    }

    private void build() {
        boolean[] all = new boolean[people.length];
        Arrays.fill(all, true);
        boolean[] paid = some(all, 0.95);
        int[] staff = count(all, true);
        int[] paidStaff = count(paid, false);
        include(paidStaff, staff);
        include(count(some(paid, 0.4), false), paidStaff);
        include(count(some(paid, 0.03), false), paidStaff);
        include(count(some(all, 0.5), false), staff);
        include(count(some(all, 0.06), false), staff);
        int[] leavers = count(some(all, 0.15), false);
        include(leavers, staff);
        // the headcounts are open, so whoever knows the leavers knows the joiners
        int[] joiners = count(some(all, 0.16), false);
        for (int i = 0; i < leavers.length; i++) {
            equations.add(new Equation(List.of(leavers[i]), List.of(joiners[i])));
        }
        boolean[] later = some(all, 0.15);
        int[] laterLeavers = count(later, false);
        include(count(some(later, 0.8), false), laterLeavers);
        flow(leavers, laterLeavers);
    }

    private boolean[] some(boolean[] of, double share) {
        boolean[] chosen = new boolean[of.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = of[i] && random.nextDouble() < share;
        }
        return chosen;
    }

    /** One set of persons by unit, department, group, age and sex: the cells, in the same order for each set. */
    private int[] count(boolean[] set, boolean isOpen) {
        int[] byUnit = new int[units];
        int[] byGroup = new int[GROUPS];
        int[] bySexAndAge = new int[2 * BANDS];
        for (int i = 0; i < set.length; i++) {
            if (set[i]) {
                byUnit[people[i][0]]++;
                byGroup[people[i][1]]++;
                bySexAndAge[people[i][2] * BANDS + people[i][3]]++;
            }
        }
        int from = cells.size();
        int all = IntStream.of(byUnit).sum();
        int total = add(all, 10_000, isOpen);
        int[] unitCells = addAll(byUnit, 10, isOpen);
        // every eighth unit is of the same department
        sum(addSums(unitCells, Math.min(units, DEPARTMENTS), isOpen), total);
        sum(addAll(byGroup, 10, isOpen), total);
        int[] ages = addAll(bySexAndAge, 10, isOpen);
        sum(addSums(ages, BANDS, isOpen), total);
        int[] women = Arrays.copyOfRange(ages, 0, BANDS);
        int[] men = Arrays.copyOfRange(ages, BANDS, 2 * BANDS);
        sum(new int[] {addSums(women, 1, isOpen)[0], addSums(men, 1, isOpen)[0]}, total);
        // the total stands in a chapter of its own too
        sum(new int[] {add(all, 10_000, isOpen)}, total);
        return IntStream.range(from, cells.size()).toArray();
    }

    /** So many sums, each of the cells that have the same place in it. */
    private int[] addSums(int[] parts, int count, boolean isOpen) {
        return IntStream.range(0, count)
                .map(from -> {
                    int[] own = IntStream.iterate(from, i -> i < parts.length, i -> i + count)
                            .map(i -> parts[i])
                            .toArray();
                    int whole = add((int) value(own), 30, isOpen);
                    sum(own, whole);
                    return whole;
                })
                .toArray();
    }

    private long value(int[] of) {
        return IntStream.of(of).mapToLong(cell -> cells.get(cell).value()).sum();
    }

    private void include(int[] parts, int[] wholes) {
        for (int i = 0; i < parts.length; i++) {
            int rest = rest(cells.get(wholes[i]).value() - cells.get(parts[i]).value());
            equations.add(new Equation(List.of(parts[i], rest), List.of(wholes[i])));
        }
    }

    /** Two windows share what lies in both: each is that and a rest. */
    private void flow(int[] before, int[] after) {
        for (int i = 0; i < before.length; i++) {
            long less = cells.get(before[i]).value() - cells.get(after[i]).value();
            int first = rest(Math.max(0, less));
            int last = rest(Math.max(0, -less));
            equations.add(new Equation(List.of(before[i], last), List.of(after[i], first)));
        }
    }

    private int rest(long value) {
        cells.add(new Cell(value, 0, Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
        return cells.size() - 1;
    }

    private void sum(int[] parts, int whole) {
        equations.add(new Equation(Arrays.stream(parts).boxed().toList(), List.of(whole)));
    }

    private int[] addAll(int[] values, int importance, boolean isOpen) {
        return Arrays.stream(values)
                .map(value -> add(value, importance, isOpen))
                .toArray();
    }

    /** Zeros are printed as they are, so another number in a table is 1 or more. */
    private int add(int value, int importance, boolean isOpen) {
        Cell cell = SmallTable.beside(value, importance);
        cells.add(isOpen ? new Cell(value, 0, Cell.NO_LIMIT, 0, 0, 0, cell.cost(), State.KNOWN) : cell);
        return cells.size() - 1;
    }
}
