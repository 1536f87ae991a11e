package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R106NumberInvalid extends FaultRule {
    R106NumberInvalid() {
        super(
                Fault.NUMBER_INVALID,
                Severity.ERROR,
                "Tallet kan ikke læses",
                "Et tal som 37,5",
                "Ret tallet i kildesystemet.");
    }
}
