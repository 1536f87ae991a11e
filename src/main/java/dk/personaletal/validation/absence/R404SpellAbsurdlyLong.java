package dk.personaletal.validation.absence;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import java.time.LocalDate;

final class R404SpellAbsurdlyLong extends RowRule<AbsenceRow> {
    private final ValidationParameters parameters;

    R404SpellAbsurdlyLong(ValidationParameters parameters) {
        super(
                Severity.WARNING,
                "Startdato",
                "Fraværet er usandsynligt langt",
                "Undersøg, om slutdatoen mangler i kildesystemet.");
        this.parameters = parameters;
    }

    @Override
    protected boolean broken(AbsenceRow row, DeliveryScope scope) {
        LocalDate end = Spells.end(row, scope);
        return end != null && end.isAfter(AbsenceRow.STARTS_ON.of(row).plusYears(parameters.longestSpellYears()));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Højst %d år".formatted(parameters.longestSpellYears());
    }
}
