package dk.personaletal.delivery;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file about to be registered.
 *
 * @param acceptedRules plausibility rules overruled by hand
 * @param acceptReason why; printed in the method chapter
 */
public record NewDelivery(
        int municipality,
        DeliveryName name,
        String layout,
        Path sourcePath,
        String sha256,
        long bytes,
        List<String> acceptedRules,
        @Nullable String acceptReason) {}
