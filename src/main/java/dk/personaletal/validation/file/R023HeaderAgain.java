package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R023HeaderAgain extends FaultRule {
    R023HeaderAgain() {
        super(
                Fault.HEADER_AGAIN,
                Severity.ERROR,
                "Kolonnenavnene står igen længere nede i filen",
                "Kolonnenavne én gang, i første linje",
                "Undersøg, om to filer er lagt sammen, og aflever dem hver for sig.");
    }
}
