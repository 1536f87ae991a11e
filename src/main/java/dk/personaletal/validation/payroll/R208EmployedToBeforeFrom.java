package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.RowRule;
import java.time.LocalDate;

final class R208EmployedToBeforeFrom extends RowRule<PayrollRow> {
    R208EmployedToBeforeFrom() {
        super(
                Severity.ERROR,
                "Fratrædelsesdato",
                "Fratrædelsen ligger før ansættelsen",
                "Ret datoerne i kildesystemet.");
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        LocalDate from = PayrollRow.EMPLOYED_FROM.of(row);
        LocalDate to = PayrollRow.EMPLOYED_TO.of(row);
        return from != null && to != null && to.isBefore(from);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En fratrædelsesdato, der ikke ligger før ansættelsesdatoen";
    }
}
