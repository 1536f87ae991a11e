package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.staging.AbsenceRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class Spells {
    private Spells() {}

    /** The last day a spell is known to cover: a running one's is the delivery's last, or null if that has no period. */
    static @Nullable LocalDate end(AbsenceRow row, DeliveryScope scope) {
        LocalDate end = AbsenceRow.ENDS_ON.of(row);
        if (end != null) {
            return end;
        }
        Coverage coverage = scope.coverage();
        return coverage == null ? null : coverage.to();
    }
}
