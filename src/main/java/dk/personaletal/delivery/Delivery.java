package dk.personaletal.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registered delivery as the table has it.
 *
 * @param decidedAt when the verdict fell; null until then
 * @param supersededAt when a newer delivery took its place; null while it's current
 */
public record Delivery(
        long id,
        int municipality,
        DeliveryKind kind,
        String layout,
        String fileName,
        Path sourcePath,
        String sha256,
        long bytes,
        @Nullable Coverage coverage,
        DeliveryState state,
        Instant registeredAt,
        @Nullable Instant decidedAt,
        @Nullable Instant supersededAt,
        long rowsRead,
        long rowsKept,
        List<String> acceptedRules,
        @Nullable String acceptReason) {

    public DeliveryScope scope() {
        return new DeliveryScope(id, kind, fileName, municipality, coverage, Set.copyOf(acceptedRules));
    }

    /** Whether reports read it today. */
    public boolean current() {
        return state == DeliveryState.ACCEPTED && supersededAt == null;
    }
}
