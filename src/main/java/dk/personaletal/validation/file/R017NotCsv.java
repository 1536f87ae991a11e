package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.DeliveryRule;

final class R017NotCsv extends DeliveryRule {
    R017NotCsv() {
        super(
                Severity.FATAL,
                "Filen er ikke CSV",
                "Åbn den i det program, der har lavet den, gem den som CSV i UTF-8, og aflever den igen.");
    }
}
