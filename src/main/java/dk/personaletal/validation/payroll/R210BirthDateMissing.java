package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.RowRule;

final class R210BirthDateMissing extends RowRule<PayrollRow> {
    R210BirthDateMissing() {
        super(
                Severity.NOTICE,
                "Fødselsdato",
                "Fødselsdatoen mangler",
                "Udfyld fødselsdatoen i kildesystemet. Indtil da tælles personen under ukendt alder.");
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        return PayrollRow.BIRTH_DATE.of(row) == null;
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En fødselsdato";
    }
}
