package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.DeliveryRule;

final class R010AlreadyTakenIn extends DeliveryRule {
    R010AlreadyTakenIn() {
        super(
                Severity.FATAL,
                "Filens indhold er allerede læst ind under et andet navn",
                "Undersøg, om det er den rigtige fil. Der er intet læst ind igen.");
    }
}
