package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.PaperFont;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.RowRule;
import java.util.Objects;
import java.util.stream.Stream;

final class R219NameUnprintable extends RowRule<PayrollRow> {
    R219NameUnprintable() {
        super(
                Severity.NOTICE,
                "Center, Afdeling eller Overenskomstgruppe",
                "Navnet har et tegn, som ikke kan trykkes",
                "Ret navnet i kildesystemet. Indtil da står der " + PaperFont.STAND_IN + " i stedet for tegnet.");
    }

    @Override
    protected boolean broken(PayrollRow row, DeliveryScope scope) {
        return Stream.of(PayrollRow.DEPARTMENT_NAME, PayrollRow.UNIT_NAME, PayrollRow.AGREEMENT_GROUP)
                .map(column -> column.of(row))
                .filter(Objects::nonNull)
                .anyMatch(name -> !PaperFont.hasAll(name));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Bogstaver, tal og almindelige tegn";
    }
}
