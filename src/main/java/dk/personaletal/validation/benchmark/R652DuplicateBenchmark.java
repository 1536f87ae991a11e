package dk.personaletal.validation.benchmark;

import dk.personaletal.validation.IdenticalRows;

final class R652DuplicateBenchmark extends IdenticalRows {
    R652DuplicateBenchmark() {
        super(
                "Område",
                "Én række pr. område, år, gruppe og udgiver",
                "benchmark_sick_leave_row",
                "year_no, area_name, publisher");
    }
}
