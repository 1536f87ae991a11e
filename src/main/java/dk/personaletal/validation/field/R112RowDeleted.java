package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R112RowDeleted extends FaultRule {
    R112RowDeleted() {
        super(
                Fault.ROW_DELETED,
                Severity.NOTICE,
                "Rækken er markeret som slettet og er ikke talt med",
                "Intet",
                "Intet, hvis rækken er slettet i kildesystemet.");
    }
}
