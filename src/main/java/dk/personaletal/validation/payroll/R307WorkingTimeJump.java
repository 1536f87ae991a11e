package dk.personaletal.validation.payroll;

import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.PayrollTotals;
import dk.personaletal.validation.PerPersonJump;
import dk.personaletal.validation.ValidationParameters;

/** Degrees in percent or a hundred times too small, or hours in their place, show as a jump in full-time equivalents. */
final class R307WorkingTimeJump extends PerPersonJump {
    private static final long FULL_TIME = 10_000;
    private static final int HUNDREDTHS = 100;

    private final ValidationParameters parameters;

    R307WorkingTimeJump(ValidationParameters parameters) {
        super(
                parameters,
                "Beskæftigelsesgrad",
                parameters.degreesJumpBasisPoints(),
                "Årsværkene har ændret sig usandsynligt meget",
                "Undersøg, om 1 er fuld tid i udtrækket. Er tallet rigtigt, kan afvigelsen godkendes med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    protected long sum(PayrollTotals totals) {
        return totals.degreeTenthousandths();
    }

    @Override
    protected long sum(EarlierMonth before) {
        return before.degreeTenthousandths();
    }

    @Override
    protected long small() {
        return parameters.headcountJumpPersons() * FULL_TIME;
    }

    @Override
    protected String now(PayrollTotals totals) {
        return fullTime(totals.degreeTenthousandths());
    }

    @Override
    protected String before(EarlierMonth before) {
        return fullTime(before.degreeTenthousandths());
    }

    @Override
    protected String beforeWithUnit(EarlierMonth before) {
        return before(before) + " årsværk";
    }

    private static String fullTime(long degreeTenthousandths) {
        return Numbers.decimal(degreeTenthousandths / HUNDREDTHS, 2);
    }
}
