package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R005HeaderMissing extends FaultRule {
    R005HeaderMissing() {
        super(
                Fault.HEADER_MISSING,
                Severity.FATAL,
                "En påkrævet kolonne mangler",
                "Alle påkrævede kolonner i første linje",
                "Tag kolonnen med i udtrækket, eller ret kolonnens navn.");
    }
}
