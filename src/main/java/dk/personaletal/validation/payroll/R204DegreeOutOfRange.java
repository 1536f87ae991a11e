package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import org.jspecify.annotations.Nullable;

/** Hourly-paid and those out of pay (status 0, 3 or gone) may have degree 0; who has no hours either isn't staff (R315). */
final class R204DegreeOutOfRange extends RowRule<PayrollRow> {
    private static final int IN_PAY = 1;

    private final ValidationParameters parameters;

    R204DegreeOutOfRange(ValidationParameters parameters) {
        super(
                Severity.ERROR,
                "Beskæftigelsesgrad",
                "Beskæftigelsesgraden er uden for det mulige",
                "Ret beskæftigelsesgraden i kildesystemet. 1 er fuld tid.");
        this.parameters = parameters;
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        int degree = PayrollRow.DEGREE_TENTHOUSANDTHS.of(row);
        Integer hours = PayrollRow.WEEKLY_HOURS_HUNDREDTHS.of(row);
        boolean mustWork =
                PayrollRow.PAY_FORM.of(row) == 'M' && PayrollRow.STATUS.of(row) == IN_PAY && hours != null && hours > 0;
        return degree < 0 || degree > parameters.highestDegreeTenthousandths() || (degree == 0 && mustWork);
    }

    @Override
    @Nullable
    protected String value(PayrollRow row) {
        return Numbers.small(PayrollRow.DEGREE_TENTHOUSANDTHS.of(row), 4);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Over 0 og højst %s; 0 kun for timelønnede, ansatte uden løn og dem uden ugetimer"
                .formatted(Numbers.decimal(parameters.highestDegreeTenthousandths(), 4));
    }
}
