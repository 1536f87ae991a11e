package dk.personaletal.validation.benchmark;

import dk.personaletal.validation.IdenticalRows;

final class R721DuplicateTurnover extends IdenticalRows {
    R721DuplicateTurnover() {
        super(
                "Område",
                "Én række pr. periode, område, gruppe og udgiver",
                "benchmark_turnover_row",
                "period_from, period_to, area_name, coalesce(agreement_group, ''), publisher");
    }
}
