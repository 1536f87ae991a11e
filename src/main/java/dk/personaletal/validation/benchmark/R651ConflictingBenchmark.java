package dk.personaletal.validation.benchmark;

import dk.personaletal.validation.ConflictingRows;

final class R651ConflictingBenchmark extends ConflictingRows {
    R651ConflictingBenchmark() {
        super(
                "Område",
                "Samme område og år står med forskellige tal",
                "Ét tal pr. område, år, gruppe og udgiver",
                "benchmark_sick_leave_row",
                PublishedKeys.SICK_LEAVE);
    }
}
