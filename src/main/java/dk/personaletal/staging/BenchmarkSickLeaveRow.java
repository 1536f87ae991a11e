package dk.personaletal.staging;

import org.jspecify.annotations.Nullable;

/**
 * One published line of sick leave in an area.
 *
 * @param daysHundredths full-time days per full-time equivalent, in hundredths
 * @param percentHundredths as the publisher printed it, 5,38 is 538; null when not delivered
 * @param publisher {@code KRL} when not delivered
 */
public record BenchmarkSickLeaveRow(
        int line,
        int year,
        String area,
        @Nullable Integer municipality,
        @Nullable String agreementGroup,
        @Nullable String professionalArea,
        @Nullable Long fteTenthousandths,
        int daysHundredths,
        @Nullable Integer percentHundredths,
        String publisher)
        implements StagedRow {}
