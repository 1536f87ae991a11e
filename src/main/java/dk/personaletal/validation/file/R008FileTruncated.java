package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R008FileTruncated extends FaultRule {
    R008FileTruncated() {
        super(
                Fault.FILE_TRUNCATED,
                Severity.FATAL,
                "Filen slutter midt i en række",
                "En hel sidste række",
                "Undersøg, om overførslen blev afbrudt, og aflever filen igen.");
    }
}
