package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R105MonthInvalid extends FaultRule {
    R105MonthInvalid() {
        super(
                Fault.MONTH_INVALID,
                Severity.ERROR,
                "Måneden kan ikke læses",
                "En måned som 2021-03",
                "Ret måneden i udtrækket.");
    }
}
