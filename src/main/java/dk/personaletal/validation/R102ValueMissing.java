package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;

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
