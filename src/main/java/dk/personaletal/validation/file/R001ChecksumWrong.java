package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R001ChecksumWrong extends FaultRule {
    R001ChecksumWrong() {
        super(
                Fault.CHECKSUM_WRONG,
                Severity.FATAL,
                "Filens indhold svarer ikke til kontrolsummen",
                "Det indhold, som filen havde, da den blev afleveret",
                "Aflever filen igen, og skriv mærkefilen til sidst.");
    }
}
