package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R004UnreadableEncoding extends FaultRule {
    R004UnreadableEncoding() {
        super(
                Fault.UNREADABLE_ENCODING,
                Severity.FATAL,
                "Filens tegnsæt kan ikke læses",
                "UTF-8 eller Windows-1252",
                "Gem filen som CSV i UTF-8, og aflever den igen.");
    }
}
