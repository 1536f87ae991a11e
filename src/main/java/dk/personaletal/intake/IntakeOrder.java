package dk.personaletal.intake;

import dk.personaletal.delivery.InboxFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files to take in.
 *
 * @param layout contract to read them by
 * @param byHand whether a person named them, so that a content rejected before is tried again
 * @param acceptedRules plausibility rules overruled, with a reason
 */
public record IntakeOrder(
        List<InboxFile> files,
        String layout,
        boolean byHand,
        List<String> acceptedRules,
        @Nullable String acceptReason) {
    public IntakeOrder {
        files = List.copyOf(files);
        acceptedRules = List.copyOf(acceptedRules);
    }

    /** The same for other files. */
    IntakeOrder of(List<InboxFile> others) {
        return new IntakeOrder(others, layout, byHand, acceptedRules, acceptReason);
    }
}
