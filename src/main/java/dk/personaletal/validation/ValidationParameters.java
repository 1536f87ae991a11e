package dk.personaletal.validation;

import java.util.Set;

/**
 * Where the line is drawn between odd and impossible. Shares are in basis points: 100 is one percent.
 *
 * @param errorToleranceBasisPoints rows that may be left out before the whole delivery is rejected
 * @param warningToleranceBasisPoints rows that may be doubtful by one plausibility rule before it rejects
 * @param youngest in completed years at the census
 * @param highestPayOere a month at full time
 * @param lowestDegreeScaledTenthousandths pay of smaller employments is judged as if they had this degree: a small
 *     employment with a lump sum isn't absurd
 * @param weeklyHoursDifferenceTenthousandths how far ugetimer / 37 may lie from the degree
 * @param headcountJumpPersons a smaller change in persons is never a jump, whatever its share
 * @param degreesJumpBasisPoints change of all working time together
 * @param timesInAYear so many times as much may change in a year as in a month
 * @param exchangedBasisPoints of the persons, who in a month are gone and have come
 * @param inCommonBasisPoints of the persons of a delivery, who are in the one that replaces it
 * @param staffCategories as the list has them; none: any word will do
 * @param notStaff positions and categories, in lower case, of those who are paid and not employed
 * @param sickCodes absence codes that can't overlap each other for one employment
 * @param highestDaysHundredths full-time days per full-time equivalent and year
 * @param percentDifferenceHundredths how far a published percent may lie from days / D(year), in hundredths of a
 *     percentage point
 * @param meanDifferenceHundredths how far a survey's mean may lie from that of its answers
 * @param mostCandidates to one posting
 */
public record ValidationParameters(
        int errorToleranceBasisPoints,
        int warningToleranceBasisPoints,
        int youngest,
        int oldest,
        int highestDegreeTenthousandths,
        long highestPayOere,
        int lowestDegreeScaledTenthousandths,
        int weeklyHoursDifferenceTenthousandths,
        int headcountJumpBasisPoints,
        int headcountJumpPersons,
        int degreesJumpBasisPoints,
        int payrollSumJumpBasisPoints,
        int timesInAYear,
        int exchangedBasisPoints,
        int inCommonBasisPoints,
        Set<String> staffCategories,
        Set<String> notStaff,
        int longestSpellYears,
        Set<String> sickCodes,
        int earliestBenchmarkYear,
        int highestDaysHundredths,
        int highestPercentHundredths,
        int percentDifferenceHundredths,
        int meanDifferenceHundredths,
        int mostCandidates,
        int latestForecastYear) {
    public ValidationParameters {
        staffCategories = Set.copyOf(staffCategories);
        notStaff = Set.copyOf(notStaff);
        sickCodes = Set.copyOf(sickCodes);
    }

    public static ValidationParameters defaults() {
        return new ValidationParameters(
                10,
                500,
                13,
                100,
                12_000,
                300_000_00L,
                5_000,
                200,
                1_000,
                5,
                1_000,
                2_500,
                2,
                1_000,
                5_000,
                Set.of("Ordinær", "Elev", "Fleksjob", "Ekstraordinær", "Vikar"),
                Set.of("byrådsmedlem", "plejefamilie"),
                3,
                Set.of("10", "11", "12", "13", "14"),
                1990,
                60_00,
                30_00,
                15,
                10,
                2_000,
                2100);
    }
}
