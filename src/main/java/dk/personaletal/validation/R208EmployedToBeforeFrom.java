package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;

final class R208EmployedToBeforeFrom extends RowRule<PayrollRow> {
    R208EmployedToBeforeFrom() {
        super(
                Severity.ERROR,
                "Fratrædelsesdato",
                "Fratrædelsen ligger før ansættelsen",
                "Ret datoerne i kildesystemet.");
    }

    @Override
    boolean broken(PayrollRow row, DeliveryScope scope) {
        return row.employedFrom() != null
                && row.employedTo() != null
                && row.employedTo().isBefore(row.employedFrom());
    }

    @Override
    String expected(DeliveryScope scope) {
        return "En fratrædelsesdato, der ikke ligger før ansættelsesdatoen";
    }
}
