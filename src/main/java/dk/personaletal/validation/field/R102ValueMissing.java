package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R102ValueMissing extends FaultRule {
    R102ValueMissing() {
        super(
                Fault.VALUE_MISSING,
                Severity.ERROR,
                "Værdien mangler",
                "En værdi i hver række",
                "Udfyld feltet i kildesystemet.");
    }
}
