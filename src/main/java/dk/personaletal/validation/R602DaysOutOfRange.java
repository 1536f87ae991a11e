package dk.personaletal.validation;

import dk.personaletal.staging.BenchmarkSickLeaveRow;

final class R602DaysOutOfRange extends NumberOutOfRange<BenchmarkSickLeaveRow> {
    R602DaysOutOfRange(ValidationParameters parameters) {
        super(
                "Dagsværk",
                "Antallet af dagsværk er uden for det mulige",
                "Ret tallet. Det er dagsværk pr. fuldtidsbeskæftiget om året.",
                BenchmarkSickLeaveRow.DAYS_HUNDREDTHS::of,
                0,
                parameters.highestDaysHundredths(),
                2,
                " dagsværk");
    }
}
