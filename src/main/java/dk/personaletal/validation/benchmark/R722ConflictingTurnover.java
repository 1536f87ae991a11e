package dk.personaletal.validation.benchmark;

import dk.personaletal.validation.ConflictingRows;

final class R722ConflictingTurnover extends ConflictingRows {
    R722ConflictingTurnover() {
        super(
                "Område",
                "Samme område og periode står med forskellige tal",
                "Én række pr. periode, område, gruppe og udgiver",
                "benchmark_turnover_row",
                PublishedKeys.TURNOVER);
    }
}
