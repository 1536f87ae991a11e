package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.DeliveryRule;

final class R012PeriodInFuture extends DeliveryRule {
    R012PeriodInFuture() {
        super(
                Severity.FATAL,
                "Filnavnets periode er ikke slut endnu",
                "Ret filens navn, eller aflever den, når perioden er slut.");
    }
}
