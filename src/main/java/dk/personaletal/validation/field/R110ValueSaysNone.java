package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R110ValueSaysNone extends FaultRule {
    R110ValueSaysNone() {
        super(
                Fault.VALUE_SAYS_NONE,
                Severity.NOTICE,
                "Feltet har et ord for, at der ikke er nogen værdi, og regnes for tomt",
                "En værdi, eller ingenting",
                "Lad felter uden værdi være tomme i udtrækket.");
    }
}
