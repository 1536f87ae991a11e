package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R108CprInvalid extends FaultRule {
    R108CprInvalid() {
        super(
                Fault.CPR_INVALID,
                Severity.ERROR,
                "CPR-nummeret kan ikke være rigtigt",
                "Ti cifre, hvor de første seks er en dato",
                "Ret nummeret i kildesystemet.");
    }
}
