package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import org.jspecify.annotations.Nullable;

final class R209WeeklyHoursDontFit extends RowRule<PayrollRow> {
    private static final int FULL_WEEK_HOURS = 37;

    private final ValidationParameters parameters;

    R209WeeklyHoursDontFit(ValidationParameters parameters) {
        super(
                Severity.NOTICE,
                "Ugetimer",
                "Ugetimerne passer ikke til beskæftigelsesgraden",
                "Undersøg, hvilket af de to tal der er rigtigt. Der regnes med beskæftigelsesgraden.");
        this.parameters = parameters;
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        Integer hours = PayrollRow.WEEKLY_HOURS_HUNDREDTHS.of(row);
        if (hours == null) {
            return false;
        }
        long difference = (long) hours * 100 - (long) FULL_WEEK_HOURS * PayrollRow.DEGREE_TENTHOUSANDTHS.of(row);
        return Math.abs(difference) > (long) FULL_WEEK_HOURS * parameters.weeklyHoursDifferenceTenthousandths();
    }

    @Override
    @Nullable
    protected String value(PayrollRow row) {
        Integer hours = PayrollRow.WEEKLY_HOURS_HUNDREDTHS.of(row);
        return hours == null ? null : Numbers.small(hours, 2);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Ugetimer, der svarer til beskæftigelsesgraden gange 37";
    }
}
