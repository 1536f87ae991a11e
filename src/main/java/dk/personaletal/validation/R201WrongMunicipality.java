package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;

final class R201WrongMunicipality extends PayrollRule {
    R201WrongMunicipality() {
        super(
                Severity.FATAL,
                "Kommunekode",
                "Rækken hører til en anden kommune",
                "Undersøg, om udtrækket er dannet for den rigtige kommune.");
    }

    @Override
    boolean broken(PayrollRow row, DeliveryScope scope) {
        return row.municipality() != scope.municipality();
    }

    @Override
    String value(PayrollRow row) {
        return String.valueOf(row.municipality());
    }

    @Override
    String expected(DeliveryScope scope) {
        return "Kommunekode " + scope.municipality();
    }
}
