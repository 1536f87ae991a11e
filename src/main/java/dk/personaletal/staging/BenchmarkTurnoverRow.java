package dk.personaletal.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published line of turnover in an area.
 *
 * @param persons headcount when the period began
 * @param leaversPercentHundredths 17.80 % is 1780
 * @param publisher {@code KRL} when not delivered
 */
public record BenchmarkTurnoverRow(
        int line,
        LocalDate from,
        LocalDate to,
        String area,
        @Nullable Integer municipality,
        @Nullable String agreementGroup,
        @Nullable Integer persons,
        @Nullable Integer leaversPercentHundredths,
        @Nullable Integer joinersPercentHundredths,
        String publisher)
        implements StagedRow {}
