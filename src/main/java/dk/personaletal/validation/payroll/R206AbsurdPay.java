package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;

/** Judged per full time; the amount itself is never shown. */
final class R206AbsurdPay extends RowRule<PayrollRow> {
    private static final long FULL_TIME = 10_000;

    private final ValidationParameters parameters;

    R206AbsurdPay(ValidationParameters parameters) {
        super(
                Severity.ERROR,
                "Bruttoløn",
                "Bruttolønnen er usandsynligt høj",
                "Undersøg, om et komma er faldet ud. Ret beløbet, eller godkend afvigelsen med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        Long pay = PayrollRow.GROSS_PAY_OERE.of(row);
        if (pay == null) {
            return false;
        }
        long degree = PayrollRow.PAY_FORM.of(row) == 'M'
                ? Math.max(PayrollRow.DEGREE_TENTHOUSANDTHS.of(row), parameters.lowestDegreeScaledTenthousandths())
                : FULL_TIME;
        return pay > parameters.highestPayOere() * degree / FULL_TIME;
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Højst %s om måneden ved fuld tid".formatted(Numbers.kroner(parameters.highestPayOere()));
    }
}
