package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.RowRule;
import java.time.LocalDate;

final class R207EmployedFromAfterCensus extends RowRule<PayrollRow> {
    R207EmployedFromAfterCensus() {
        super(
                Severity.NOTICE,
                "Ansættelsesdato",
                "Ansættelsen begynder efter månedens udgang og er ikke talt med",
                "Intet, hvis personen er ansat fra en senere måned. Ellers skal ansættelsesdatoen rettes.");
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        LocalDate from = PayrollRow.EMPLOYED_FROM.of(row);
        return from != null && from.isAfter(PayrollRow.MONTH.of(row).atEndOfMonth());
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En dato senest den sidste i måneden";
    }
}
