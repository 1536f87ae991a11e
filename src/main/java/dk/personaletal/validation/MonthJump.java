package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a whole month that has moved more than chance allows since last month, or since the same month last year.
 * One of the two is told, the nearest. Says nothing where so many rows are left out that they may be why, nor of a year's
 * move that last month had made already: that was told, or was so from month to month.
 */
public abstract class MonthJump extends SetRule {
    private final ValidationParameters parameters;
    private final @Nullable String column;
    private final int monthBasisPoints;

    /** @param monthBasisPoints the most that a month may change it */
    protected MonthJump(
            ValidationParameters parameters,
            @Nullable String column,
            int monthBasisPoints,
            String title,
            String remedy) {
        super(Severity.FATAL, title, remedy);
        this.parameters = parameters;
        this.column = column;
        this.monthBasisPoints = monthBasisPoints;
    }

    @Override
    public final boolean plausibility() {
        return true;
    }

    @Override
    protected final List<Finding> find(StagedDelivery staged) {
        if (staged.totals().rows() == 0) {
            return List.of();
        }
        return Stream.of(
                        find(staged, staged.lastMonth(), monthBasisPoints),
                        findInAYear(staged, monthBasisPoints * parameters.timesInAYear()))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    /** @param basisPoints the most that it may have changed */
    protected abstract boolean jumps(StagedDelivery staged, EarlierMonth before, int basisPoints);

    protected abstract long sum(EarlierMonth month);

    /** The figure as a sentence has it, and its unit where it's expected. */
    protected abstract String now(PayrollTotals totals);

    protected abstract String before(EarlierMonth before);

    protected abstract String beforeWithUnit(EarlierMonth before);

    private Optional<Finding> findInAYear(StagedDelivery staged, int basisPoints) {
        return find(
                staged,
                staged.sameMonthLastYear().filter(before -> staged.lastMonth()
                        .filter(last -> hasMoved(before, last, basisPoints))
                        .isEmpty()),
                basisPoints);
    }

    private boolean hasMoved(EarlierMonth before, EarlierMonth last, int basisPoints) {
        return Numbers.exceeds(Math.abs(sum(last) - sum(before)), sum(before), basisPoints);
    }

    private Optional<Finding> find(StagedDelivery staged, Optional<EarlierMonth> earlier, int basisPoints) {
        return earlier.filter(before -> jumps(staged, before, basisPoints)).map(before -> {
            String now = now(staged.totals());
            return finding(
                    staged.scope(),
                    0,
                    column,
                    now,
                    "%s %s: fra %s til %s%s"
                            .formatted(title(), before.then(), before(before), now, now.endsWith(".") ? "" : "."),
                    "En ændring på højst %s fra %s".formatted(Numbers.percent(basisPoints), beforeWithUnit(before)));
        });
    }
}
