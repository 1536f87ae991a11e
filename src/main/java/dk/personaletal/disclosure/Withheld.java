package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A withheld figure in the books of HR.
 *
 * @param least what it is at least to one who knows all that is shown, in the figure's count or sum; null when no sum
 *     tells of it
 * @param most what it is at most; null likewise, or when nothing limits it
 * @param shownBefore whether an earlier report told it, so that it can't be taken back
 */
public record Withheld(
        FigureKey key,
        String memberName,
        WithheldReason reason,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        boolean shownBefore) {}
