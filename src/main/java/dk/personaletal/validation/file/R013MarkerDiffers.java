package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.DeliveryRule;

final class R013MarkerDiffers extends DeliveryRule {
    R013MarkerDiffers() {
        super(
                Severity.FATAL,
                "Filen svarer ikke til sin mærkefil",
                "Aflever filen igen, og skriv mærkefilen til sidst.");
    }
}
