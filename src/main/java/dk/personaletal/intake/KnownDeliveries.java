package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.delivery.InboxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every delivery registered so far, by content. */
final class KnownDeliveries {
    private final Map<String, List<Delivery>> byContent = new HashMap<>();

    /** @param newestFirst all there are */
    KnownDeliveries(Collection<Delivery> newestFirst) {
        newestFirst.forEach(delivery -> ofContent(delivery.sha256()).add(delivery));
    }

    /** Those of exactly this content, newest first. */
    List<Delivery> ofContent(String sha256) {
        return byContent.computeIfAbsent(sha256, content -> new ArrayList<>());
    }

    /**
     * Whether the file needs no second look: its marker promises what we have taken in under that name, and neither
     * its size nor its time says that it was touched since. Years of old files in the inbox then cost no reading.
     */
    boolean isUntouched(InboxFile file) {
        return file.findPromisedSha256().map(this::ofContent).orElse(List.of()).stream()
                .filter(delivery -> delivery.state() != DeliveryState.REJECTED)
                .anyMatch(delivery -> delivery.fileName().equals(file.fileName()) && isAsTakenIn(file, delivery));
    }

    private static boolean isAsTakenIn(InboxFile file, Delivery delivery) {
        try {
            Instant touched = Files.getLastModifiedTime(file.path()).toInstant();
            return Files.size(file.path()) == delivery.bytes() && touched.isBefore(delivery.registeredAt());
        } catch (IOException seenWhenItIsRead) {
            return false;
        }
    }
}
