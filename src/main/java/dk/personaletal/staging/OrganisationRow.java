package dk.personaletal.staging;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One unit of the organisation tree; any depth. */
public record OrganisationRow(
        int line,
        YearMonth month,
        int municipality,
        String unitCode,
        String unitName,
        @Nullable String parentCode,
        @Nullable Integer level)
        implements StagedRow {}
