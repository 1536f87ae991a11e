package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

/** Runs after R652, so that what is left under one key differs. */
final class R651ConflictingBenchmark extends LineRule {
    R651ConflictingBenchmark() {
        super(
                Severity.ERROR,
                "Område",
                "Samme område og år står med forskellige tal",
                "Ét tal pr. område, år, gruppe og udgiver",
                "Fjern den række, der er forkert. Ingen af dem er talt med.",
                RepeatedKeys.rows(
                        "benchmark_sick_leave_row",
                        "year_no, area_name, coalesce(agreement_group, ''), coalesce(professional_area, ''), publisher"));
    }

    @Override
    boolean dropsLines() {
        return true;
    }
}
