package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.validation.NumberOutOfRange;
import dk.personaletal.validation.ValidationParameters;

final class R604PercentOutOfRange extends NumberOutOfRange<BenchmarkSickLeaveRow> {
    R604PercentOutOfRange(ValidationParameters parameters) {
        super(
                "Fraværsprocent",
                "Fraværsprocenten er uden for det mulige",
                "Ret tallet. Det er i procent, for eksempel 5,41.",
                BenchmarkSickLeaveRow.PERCENT_HUNDREDTHS::of,
                0,
                parameters.highestPercentHundredths(),
                2,
                " procent");
    }
}
