package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R014FieldTooLong extends FaultRule {
    R014FieldTooLong() {
        super(
                Fault.FIELD_TOO_LONG,
                Severity.FATAL,
                "Et felt eller en linje er for lang",
                "Felter på højst 64 KiB og linjer på højst 1 MiB",
                "Undersøg, om feltet er det rigtige, eller et linjeskift mangler, og aflever filen igen.");
    }
}
