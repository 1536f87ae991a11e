package dk.personaletal.staging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One absence period, typed and pseudonymised.
 *
 * @param municipality null when the file has no such column
 * @param employment pseudonym of the employment number; null means the main employment
 * @param endsOn null while it's still running
 * @param hoursHundredths null when not delivered: computed from working days and degree
 */
public record AbsenceRow(
        int line,
        @Nullable Integer municipality,
        UUID person,
        @Nullable UUID employment,
        String absenceCode,
        @Nullable String absenceName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer hoursHundredths,
        @Nullable Integer plannedHoursHundredths,
        @Nullable Integer degreeTenthousandths,
        @Nullable Boolean partial)
        implements StagedRow {}
