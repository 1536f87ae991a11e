package dk.personaletal.validation.absence;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.validation.RowRule;
import java.time.LocalDate;

final class R401EndBeforeStart extends RowRule<AbsenceRow> {
    R401EndBeforeStart() {
        super(Severity.ERROR, "Slutdato", "Fraværet slutter, før det begynder", "Ret datoerne i kildesystemet.");
    }

    @Override
    protected boolean broken(AbsenceRow row, DeliveryScope scope) {
        LocalDate end = AbsenceRow.ENDS_ON.of(row);
        return end != null && end.isBefore(AbsenceRow.STARTS_ON.of(row));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En slutdato, der ikke ligger før startdatoen";
    }
}
