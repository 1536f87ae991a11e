package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R009TrailerCountWrong extends FaultRule {
    R009TrailerCountWrong() {
        super(
                Fault.TRAILER_COUNT_WRONG,
                Severity.FATAL,
                "Slutlinjen angiver et andet antal rækker, end filen har",
                "Det antal rækker, som slutlinjen angiver",
                "Undersøg, om overførslen blev afbrudt, og aflever filen igen.");
    }
}
