package dk.personaletal.validation.benchmark;

import dk.personaletal.validation.IdenticalRows;
import java.util.List;

final class R652DuplicateBenchmark extends IdenticalRows {
    R652DuplicateBenchmark() {
        super(
                "Område",
                "Én række pr. område, år, gruppe og udgiver",
                "benchmark_sick_leave_row",
                PublishedKeys.SICK_LEAVE,
                List.of("area_name"));
    }
}
