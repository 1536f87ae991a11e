package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Spells that may be right, each on its own; too many of them reject, unless a person knows better. */
abstract class DoubtfulSpells extends SetRule {
    private final String column;
    private final String expected;
    private final int tolerance;

    /** @param column header of the column that the findings point at */
    DoubtfulSpells(String column, String title, String expected, String remedy, ValidationParameters parameters) {
        super(Severity.WARNING, title, remedy);
        this.column = column;
        this.expected = expected;
        this.tolerance = parameters.warningToleranceBasisPoints();
    }

    @Override
    public final boolean plausibility() {
        return true;
    }

    @Override
    public final OptionalInt toleranceBasisPoints() {
        return OptionalInt.of(tolerance);
    }

    @Override
    protected final List<Finding> find(StagedDelivery staged) {
        return lines(staged).stream()
                .map(line -> finding(staged.scope(), line, column, null, sentence(), expected))
                .toList();
    }

    /** Lines of the doubtful spells, in the order of the file. */
    abstract Collection<Long> lines(StagedDelivery staged);
}
