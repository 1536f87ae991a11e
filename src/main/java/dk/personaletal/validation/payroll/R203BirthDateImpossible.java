package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import java.time.LocalDate;

/** A birth date in the future is under the youngest age, too. */
final class R203BirthDateImpossible extends RowRule<PayrollRow> {
    private final ValidationParameters parameters;

    R203BirthDateImpossible(ValidationParameters parameters) {
        super(
                Severity.ERROR,
                "Fødselsdato",
                "Fødselsdatoen giver en umulig alder",
                "Ret fødselsdatoen i kildesystemet.");
        this.parameters = parameters;
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        LocalDate born = PayrollRow.BIRTH_DATE.of(row);
        if (born == null) {
            return false;
        }
        LocalDate census = PayrollRow.MONTH.of(row).atEndOfMonth();
        return born.isAfter(census.minusYears(parameters.youngest()))
                || !born.isAfter(census.minusYears(parameters.oldest() + 1L));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En alder fra %d til %d år ved månedens udgang".formatted(parameters.youngest(), parameters.oldest());
    }
}
