package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;

final class R109TextTooLong extends FaultRule {
    R109TextTooLong() {
        super(
                Fault.TEXT_TOO_LONG,
                Severity.ERROR,
                "Teksten er for lang",
                "En kortere tekst",
                "Forkort teksten i kildesystemet.");
    }
}
