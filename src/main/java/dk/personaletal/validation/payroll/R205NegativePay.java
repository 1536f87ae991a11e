package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.RowRule;

final class R205NegativePay extends RowRule<PayrollRow> {
    R205NegativePay() {
        super(
                Severity.ERROR,
                "Bruttoløn",
                "Bruttolønnen er negativ",
                "Undersøg, om det er en regulering. Ret beløbet, eller godkend afvigelsen med en begrundelse.");
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        Long pay = PayrollRow.GROSS_PAY_OERE.of(row);
        return pay != null && pay < 0;
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Et beløb på 0 kr. eller mere";
    }
}
