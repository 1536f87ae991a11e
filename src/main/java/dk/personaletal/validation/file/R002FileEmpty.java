package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R002FileEmpty extends FaultRule {
    R002FileEmpty() {
        super(
                Fault.FILE_EMPTY,
                Severity.FATAL,
                "Filen er tom",
                "En linje med kolonnenavne og mindst én række",
                "Dan udtrækket igen, og aflever filen.");
    }
}
