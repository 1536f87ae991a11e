package dk.personaletal.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One posting of a vacancy.
 *
 * @param reposting whether it has been posted before; no when not delivered
 * @param filledOn null while it isn't
 */
public record RecruitmentRow(
        int line,
        String postingNo,
        @Nullable String unitCode,
        @Nullable String agreementCode,
        LocalDate postedOn,
        @Nullable Integer candidates,
        boolean reposting,
        @Nullable LocalDate filledOn)
        implements StagedRow {}
