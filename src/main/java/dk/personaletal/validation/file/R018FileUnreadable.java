package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R018FileUnreadable extends FaultRule {
    R018FileUnreadable() {
        super(
                Fault.FILE_UNREADABLE,
                Severity.FATAL,
                "Filen kan ikke læses fra disken",
                "En fil, som programmets bruger må læse",
                "Kontrollér filens rettigheder og disken. Næste nat prøver igen.");
    }
}
