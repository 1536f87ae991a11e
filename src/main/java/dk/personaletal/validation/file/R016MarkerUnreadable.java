package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.DeliveryRule;

final class R016MarkerUnreadable extends DeliveryRule {
    R016MarkerUnreadable() {
        super(
                Severity.FATAL,
                "Mærkefilen kan ikke læses",
                "Skriv den igen, for eksempel med sha256sum eller PowerShells Get-FileHash.");
    }
}
