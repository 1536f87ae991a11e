package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import org.jspecify.annotations.Nullable;

/** A rule about a whole delivery, that needs none of its rows. */
public abstract class DeliveryRule extends Rule {
    protected DeliveryRule(Severity severity, String title, String remedy) {
        super(severity, title, remedy);
    }

    public final Finding finding(@Nullable String value, String message, String expected) {
        return new Finding(code(), severity(), 0, null, value, message, expected, remedy());
    }
}
