package dk.personaletal.validation.payroll;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.MonthJump;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.PayrollTotals;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;

/**
 * Half a file, or two put together, shows as a jump in persons. A few persons are no jump in a small municipality, and
 * where errors have left rows out, those may be what is wrong.
 */
final class R303HeadcountJump extends MonthJump {
    private final ValidationParameters parameters;

    R303HeadcountJump(ValidationParameters parameters) {
        super(
                parameters,
                null,
                parameters.headcountJumpBasisPoints(),
                "Antallet af personer har ændret sig usandsynligt meget",
                "Undersøg, om udtrækket er helt. Er tallet rigtigt, kan afvigelsen godkendes med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    protected boolean jumps(StagedDelivery staged, EarlierMonth before, int basisPoints) {
        return jumps(before.persons(), staged.totals().persons(), basisPoints)
                && jumps(before.persons(), personsAtMost(staged, before.persons()), basisPoints);
    }

    @Override
    protected long sum(EarlierMonth month) {
        return month.persons();
    }

    @Override
    protected String now(PayrollTotals totals) {
        return String.valueOf(totals.persons());
    }

    @Override
    protected String before(EarlierMonth before) {
        return String.valueOf(before.persons());
    }

    @Override
    protected String beforeWithUnit(EarlierMonth before) {
        return DanishFormat.count(before.persons(), "person", "personer");
    }

    /** As many of those who seem to have gone as errors may have left out. */
    private static long personsAtMost(StagedDelivery staged, long before) {
        long now = staged.totals().persons();
        return Math.max(now, Math.min(before, now + staged.rowsLeftOutByErrors()));
    }

    private boolean jumps(long before, long now, int basisPoints) {
        long change = Math.abs(now - before);
        return change > parameters.headcountJumpPersons() && Numbers.exceeds(change, before, basisPoints);
    }
}
