package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

final class R011UnknownFileName extends DeliveryRule {
    R011UnknownFileName() {
        super(
                Severity.FATAL,
                "Filnavnet er ikke et, der er aftalt",
                "Ret navnet på filen og på dens mærkefil, og aflever den igen.");
    }
}
