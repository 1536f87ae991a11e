package dk.personaletal.disclosure.suppression;

import dk.personaletal.disclosure.suppression.Cell.State;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is withheld of many tables: cells, and persons counted in them (as often as they are counted).
 *
 * @param further beside the sensitive ones
 */
record Price(long cells, long persons, long withheld, long withheldPersons, long further, long furtherPersons) {
    private static final Price NOTHING = new Price(0, 0, 0, 0, 0, 0);

    /** Ours, and the least that would do. */
    record Compared(Price ours, Price least) {
        double cells() {
            return ours.withheld / (double) least.withheld;
        }

        double persons() {
            return ours.withheldPersons / (double) least.withheldPersons;
        }

        double furtherCells() {
            return ours.further / (double) least.further;
        }

        double furtherPersons() {
            return ours.furtherPersons / (double) least.furtherPersons;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "ours %s; least %s; ratio %.3f of cells, %.3f of persons (of the further ones %.3f and %.3f)",
                    ours,
                    least,
                    cells(),
                    persons(),
                    furtherCells(),
                    furtherPersons());
        }
    }

    /** On the random tables with these numbers. */
    static Compared compare(IntStream seeds) {
        return seeds.mapToObj(RandomTables::new)
                .map(tables -> {
                    Suppression suppression = new Suppression(tables.cells(), tables.equations());
                    BitSet least = new Optimum(tables.cells(), tables.equations()).find();
                    return new Compared(of(tables.cells(), suppression::isWithheld), of(tables.cells(), least::get));
                })
                .reduce(
                        new Compared(NOTHING, NOTHING),
                        (one, other) -> new Compared(one.ours.plus(other.ours), one.least.plus(other.least)));
    }

    private static Price of(List<Cell> table, IntPredicate isWithheld) {
        return IntStream.range(0, table.size())
                .mapToObj(i -> of(table.get(i), isWithheld.test(i)))
                .reduce(NOTHING, Price::plus);
    }

    private static Price of(Cell cell, boolean isFurther) {
        boolean isGiven = cell.state() == State.WITHHELD;
        int withheld = isFurther || isGiven ? 1 : 0;
        int further = isFurther && !isGiven ? 1 : 0;
        return new Price(1, cell.value(), withheld, withheld * cell.value(), further, further * cell.value());
    }

    private Price plus(Price other) {
        return new Price(
                cells + other.cells,
                persons + other.persons,
                withheld + other.withheld,
                withheldPersons + other.withheldPersons,
                further + other.further,
                furtherPersons + other.furtherPersons);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f %% of %d cells, %.1f %% of persons, %d further cells",
                100.0 * withheld / cells,
                cells,
                100.0 * withheldPersons / persons,
                further);
    }
}
