package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.NumberOutOfRange;

final class R704PersonsNegative extends NumberOutOfRange<BenchmarkTurnoverRow> {
    R704PersonsNegative() {
        super(
                "Antal personer",
                "Antallet af personer er negativt",
                "Ret antallet.",
                BenchmarkTurnoverRow.PERSONS::of,
                0,
                Integer.MAX_VALUE,
                0,
                "");
    }
}
