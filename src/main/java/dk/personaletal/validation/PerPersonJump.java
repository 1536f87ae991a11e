package dk.personaletal.validation;

import org.jspecify.annotations.Nullable;

/**
 * A sum over persons that jumps, also per person: where only the persons are fewer or more, that is told of them. Says
 * nothing where one of the months brings none at all.
 */
public abstract class PerPersonJump extends MonthJump {
    private final ValidationParameters parameters;

    protected PerPersonJump(
            ValidationParameters parameters,
            @Nullable String column,
            int monthBasisPoints,
            String title,
            String remedy) {
        super(parameters, column, monthBasisPoints, title, remedy);
        this.parameters = parameters;
    }

    protected abstract long sum(PayrollTotals totals);

    /** What never is a jump, whatever its share. */
    protected abstract long small();

    @Override
    protected final boolean jumps(StagedDelivery staged, EarlierMonth before, int basisPoints) {
        long was = sum(before);
        long is = sum(staged.totals());
        long persons = staged.totals().persons();
        return was > 0
                && is > 0
                && persons > 0
                && before.persons() > 0
                && jumps(was, is, basisPoints)
                && jumps(was, is * before.persons() / persons, basisPoints)
                && !staged.lacksRows(parameters);
    }

    private boolean jumps(long was, long is, int basisPoints) {
        long change = Math.abs(is - was);
        return change > small() && Numbers.exceeds(change, was, basisPoints);
    }
}
