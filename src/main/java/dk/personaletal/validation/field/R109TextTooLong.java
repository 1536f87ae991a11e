package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

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
