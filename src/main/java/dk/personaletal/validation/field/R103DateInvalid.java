package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R103DateInvalid extends FaultRule {
    R103DateInvalid() {
        super(
                Fault.DATE_INVALID,
                Severity.ERROR,
                "Datoen findes ikke eller kan ikke læses",
                "En dato som 31-03-2021",
                "Ret datoen i kildesystemet.");
    }
}
