package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;

/** A month of which nothing is left would be an empty municipality. */
final class R031NothingKept extends DeliveryRule {
    R031NothingKept() {
        super(
                Severity.FATAL,
                "Ingen af filens rækker kan tælles med",
                "Undersøg, om det er det rigtige udtræk, og aflever filen igen. Der er intet læst ind.");
    }

    Finding of(long rowsRead) {
        return finding(
                "0",
                "%s: 0 af %s.".formatted(title(), DanishFormat.count(rowsRead, "række", "rækker")),
                "Mindst én række");
    }
}
