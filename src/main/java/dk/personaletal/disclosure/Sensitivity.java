package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.shared.FigureKey;

/**
 * Which figures tell of persons, as their descriptors say. Open is what any staff list tells: headcounts at a census by unit
 * and group, and net transfers; and the municipality's age bands, as published practice has it. All else about persons is
 * protected. Source: domain definition 10.
 */
final class Sensitivity {
    private Sensitivity() {}

    /** @throws IllegalStateException when no descriptor says what the figure may tell */
    static boolean isProtected(FigureKey key) {
        return !Descriptors.of(key).isOpen(key);
    }

    /** Whether the figure tells of pay, which has thresholds of its own. */
    static boolean isPay(FigureKey key) {
        return Descriptors.of(key).pay();
    }

    /** Whether those of the base who aren't counted are told by the figure too. */
    static boolean hasComplement(FigureKey key) {
        return Descriptors.of(key).hasComplement(key);
    }

    static boolean isCount(FigureKey key) {
        return Descriptors.of(key).isCount(key);
    }

    /** Whether it follows from two counts that its row prints: it's withheld when one of them is, and not by itself. */
    static boolean isOfCounts(FigureKey key) {
        return Descriptors.of(key).isOfCounts(key);
    }

    /** Whether the row prints how many are counted. */
    static boolean isCounted(FigureKey key) {
        return Descriptors.of(key).isCounted(key);
    }
}
