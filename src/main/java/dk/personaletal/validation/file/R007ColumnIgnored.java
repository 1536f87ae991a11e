package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

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
