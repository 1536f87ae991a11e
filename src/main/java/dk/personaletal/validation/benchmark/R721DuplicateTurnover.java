package dk.personaletal.validation.benchmark;

import dk.personaletal.validation.IdenticalRows;
import java.util.List;

final class R721DuplicateTurnover extends IdenticalRows {
    R721DuplicateTurnover() {
        super(
                "Område",
                "Én række pr. periode, område, gruppe og udgiver",
                "benchmark_turnover_row",
                PublishedKeys.TURNOVER,
                List.of("area_name"));
    }
}
