package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;

final class R007ColumnIgnored extends FaultRule {
    R007ColumnIgnored() {
        super(
                Fault.COLUMN_IGNORED,
                Severity.NOTICE,
                "Kolonnen kendes ikke og bliver sprunget over",
                "Kun kolonner, der er aftalt",
                "Intet, hvis kolonnen ikke skal bruges. Ellers skal dens navn rettes.");
    }
}
