package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.OrganisationRow;

final class R502OrganisationWrongMunicipality extends OrganisationRule {
    R502OrganisationWrongMunicipality() {
        super(
                Severity.FATAL,
                "Kommunekode",
                "Rækken hører til en anden kommune",
                "Undersøg, om udtrækket er dannet for den rigtige kommune.");
    }

    @Override
    boolean broken(OrganisationRow row, DeliveryScope scope) {
        return row.municipality() != scope.municipality();
    }

    @Override
    String value(OrganisationRow row) {
        return String.valueOf(row.municipality());
    }

    @Override
    String expected(DeliveryScope scope) {
        return "Kommunekode " + scope.municipality();
    }
}
