package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.NumberOutOfRange;

final class R702LeaversPercentOutOfRange extends NumberOutOfRange<BenchmarkTurnoverRow> {
    R702LeaversPercentOutOfRange() {
        super(
                "Afgang",
                "Afgangen er uden for det mulige",
                "Ret tallet. Det er i procent, for eksempel 17,8.",
                BenchmarkTurnoverRow.LEAVERS_PERCENT_HUNDREDTHS::of,
                0,
                100_00,
                2,
                " procent");
    }
}
