package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;

/** Half a file is worse than none: more rows left out than the tolerance reject all of it. */
final class R030TooManyErrors extends DeliveryRule {
    R030TooManyErrors() {
        super(
                Severity.FATAL,
                "Der er for mange fejl, og hele leveringen er afvist",
                "Ret fejlene, og aflever hele filen igen. Der er intet læst ind.");
    }

    Finding of(long leftOut, long rowsRead, ValidationParameters parameters) {
        return finding(
                String.valueOf(leftOut),
                "%s: %s af %s."
                        .formatted(
                                title(), DanishFormat.whole(leftOut), DanishFormat.count(rowsRead, "række", "rækker")),
                "Fejl i højst %s af rækkerne".formatted(Numbers.percent(parameters.errorToleranceBasisPoints())));
    }
}
