package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.validation.NumberOutOfRange;
import dk.personaletal.validation.ValidationParameters;

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
