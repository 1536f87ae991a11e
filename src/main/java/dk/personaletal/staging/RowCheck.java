package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import java.util.function.Consumer;

/** A rule that looks at one typed row at the door. A finding of severity ERROR rejects the row. */
@FunctionalInterface
public interface RowCheck<R> {
    void check(R row, DeliveryScope scope, Consumer<Finding> findings);
}
