package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.ValidationParameters;
import java.time.Year;
import java.util.List;

/** Sick leave as others have published it. */
public final class SickLeaveElsewhereRules {
    private SickLeaveElsewhereRules() {}

    /** @param currentYear no published figure can be of a later one */
    public static KindRules<BenchmarkSickLeaveRow> of(ValidationParameters parameters, Year currentYear) {
        return new KindRules<>(
                BenchmarkSickLeaveRow.class,
                List.of(
                        new R601YearImpossible(parameters, currentYear),
                        new R602DaysOutOfRange(parameters),
                        new R603PercentDoesntFitDays(parameters),
                        new R604PercentOutOfRange(parameters)),
                List.of(new R652DuplicateBenchmark(), new R651ConflictingBenchmark()));
    }
}
