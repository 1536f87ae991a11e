package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R006HeaderTwice extends FaultRule {
    R006HeaderTwice() {
        super(
                Fault.HEADER_TWICE,
                Severity.FATAL,
                "Kolonnen står to gange",
                "Hver kolonne én gang",
                "Fjern eller omdøb den ene af kolonnerne.");
    }
}
