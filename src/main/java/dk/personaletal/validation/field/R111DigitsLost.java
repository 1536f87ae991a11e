package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R111DigitsLost extends FaultRule {
    R111DigitsLost() {
        super(
                Fault.DIGITS_LOST,
                Severity.ERROR,
                "Et regneark har forkortet nummeret til noget som 1,23E+11",
                "Nummeret med alle sine cifre",
                "Dan udtrækket igen uden at åbne det i et regneark, eller formatér kolonnen som tekst.");
    }
}
