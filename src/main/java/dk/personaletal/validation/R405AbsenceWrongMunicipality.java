package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;

final class R405AbsenceWrongMunicipality extends AbsenceRule {
    R405AbsenceWrongMunicipality() {
        super(
                Severity.FATAL,
                "Kommunekode",
                "Rækken hører til en anden kommune",
                "Undersøg, om udtrækket er dannet for den rigtige kommune.");
    }

    @Override
    boolean broken(AbsenceRow row, DeliveryScope scope) {
        return row.municipality() != null && row.municipality() != scope.municipality();
    }

    @Override
    String value(AbsenceRow row) {
        return String.valueOf(row.municipality());
    }

    @Override
    String expected(DeliveryScope scope) {
        return "Kommunekode " + scope.municipality();
    }
}
