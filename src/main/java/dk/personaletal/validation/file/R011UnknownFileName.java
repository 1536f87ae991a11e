package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.DeliveryRule;

final class R011UnknownFileName extends DeliveryRule {
    R011UnknownFileName() {
        super(
                Severity.FATAL,
                "Filnavnet er ikke et, der er aftalt",
                "Ret navnet på filen og på dens mærkefil, og aflever den igen.");
    }
}
