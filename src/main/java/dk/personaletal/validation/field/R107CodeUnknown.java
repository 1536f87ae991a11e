package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R107CodeUnknown extends FaultRule {
    R107CodeUnknown() {
        super(
                Fault.CODE_UNKNOWN,
                Severity.ERROR,
                "Koden er ikke på kodelisten",
                "En kode fra kodelisten",
                "Ret koden i kildesystemet, eller få den føjet til kodelisten.");
    }
}
