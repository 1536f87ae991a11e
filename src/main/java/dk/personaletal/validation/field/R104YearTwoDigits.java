package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R104YearTwoDigits extends FaultRule {
    R104YearTwoDigits() {
        super(
                Fault.YEAR_TWO_DIGITS,
                Severity.ERROR,
                "Årstallet har kun to cifre",
                "En dato med fire cifre i årstallet, som 31-03-2021",
                "Dan udtrækket med fire cifre i årstallet.");
    }
}
