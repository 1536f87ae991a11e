package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.NumberOutOfRange;

final class R703JoinersPercentOutOfRange extends NumberOutOfRange<BenchmarkTurnoverRow> {
    R703JoinersPercentOutOfRange() {
        super(
                "Tilgang",
                "Tilgangen er uden for det mulige",
                "Ret tallet. Det er i procent, for eksempel 17,8.",
                BenchmarkTurnoverRow.JOINERS_PERCENT_HUNDREDTHS::of,
                0,
                100_00,
                2,
                " procent");
    }
}
