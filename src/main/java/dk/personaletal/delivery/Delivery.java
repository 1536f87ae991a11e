package dk.personaletal.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registered delivery as the table has it.
 *
 * @param decidedAt when the verdict fell; null until then
 * @param supersededAt when a newer delivery took its place, or it was withdrawn; null while it's current
 * @param withdrawReason why it was withdrawn; null when it wasn't
 * @param dismissal why nobody needs to look at it any more, though it was rejected; null when that hasn't been said
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
        @Nullable String acceptReason,
        @Nullable String withdrawReason,
        @Nullable Dismissal dismissal) {

    public DeliveryScope scope() {
        return new DeliveryScope(id, kind, fileName, municipality, coverage, Set.copyOf(acceptedRules));
    }

    /** Whether the one takes the other's place: same kind, same days. */
    public boolean isAboutTheSameAs(Delivery other) {
        return municipality == other.municipality && kind == other.kind && Objects.equals(coverage, other.coverage);
    }

    /** Whether reports read it today. */
    public boolean current() {
        return state == DeliveryState.ACCEPTED && supersededAt == null;
    }
}
