package dk.personaletal.delivery;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading and judging need to know of a registered delivery.
 *
 * @param municipality the municipality that we work for, which every row must name
 * @param coverage null when the kind has no period
 * @param acceptedRules codes of plausibility rules that a person has overruled for this delivery
 */
public record DeliveryScope(
        long deliveryId,
        DeliveryKind kind,
        String fileName,
        int municipality,
        @Nullable Coverage coverage,
        Set<String> acceptedRules) {
    public DeliveryScope {
        acceptedRules = Set.copyOf(acceptedRules);
    }

    public Optional<Coverage> findCoverage() {
        return Optional.ofNullable(coverage);
    }
}
