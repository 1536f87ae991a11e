package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;

final class R401EndBeforeStart extends RowRule<AbsenceRow> {
    R401EndBeforeStart() {
        super(Severity.ERROR, "Slutdato", "Fraværet slutter, før det begynder", "Ret datoerne i kildesystemet.");
    }

    @Override
    boolean broken(AbsenceRow row, DeliveryScope scope) {
        return row.endsOn() != null && row.endsOn().isBefore(row.startsOn());
    }

    @Override
    String expected(DeliveryScope scope) {
        return "En slutdato, der ikke ligger før startdatoen";
    }
}
