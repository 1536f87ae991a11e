package dk.personaletal.validation.benchmark;

import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.KindRules;
import java.util.List;

/** Turnover as others have published it. */
public final class TurnoverElsewhereRules {
    private TurnoverElsewhereRules() {}

    public static KindRules<BenchmarkTurnoverRow> of() {
        return new KindRules<>(
                BenchmarkTurnoverRow.class,
                List.of(
                        new R701PeriodEndsBeforeStart(),
                        new R702LeaversPercentOutOfRange(),
                        new R703JoinersPercentOutOfRange(),
                        new R704PersonsNegative(),
                        new R705PeriodNotAYear(),
                        new R706NoRates()),
                List.of(new R721DuplicateTurnover(), new R722ConflictingTurnover()));
    }
}
