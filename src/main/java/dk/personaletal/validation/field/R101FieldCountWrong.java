package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R101FieldCountWrong extends FaultRule {
    R101FieldCountWrong() {
        super(
                Fault.FIELD_COUNT_WRONG,
                Severity.ERROR,
                "Rækken har et forkert antal felter",
                "Lige så mange felter som kolonnenavne",
                "Ret rækken. Felter, der indeholder skilletegnet, skal stå i anførselstegn.");
    }
}
