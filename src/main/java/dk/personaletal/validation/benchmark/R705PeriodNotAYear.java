package dk.personaletal.validation.benchmark;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.RowRule;
import java.time.temporal.ChronoUnit;

/** A census to a census of the year after may be told by first days, last days or both. */
final class R705PeriodNotAYear extends RowRule<BenchmarkTurnoverRow> {
    private static final int FEWEST_DAYS = 334;
    private static final int MOST_DAYS = 397;

    R705PeriodNotAYear() {
        super(
                Severity.WARNING,
                "Periode til",
                "Perioden er ikke et år",
                "Undersøg datoerne. Omsætning kan kun sammenlignes, når perioderne er lige lange.");
    }

    @Override
    protected boolean broken(BenchmarkTurnoverRow row, DeliveryScope scope) {
        long days = BenchmarkTurnoverRow.FROM.of(row).until(BenchmarkTurnoverRow.TO.of(row), ChronoUnit.DAYS);
        return days >= 0 && (days < FEWEST_DAYS || days > MOST_DAYS);
    }

    @Override
    protected String value(BenchmarkTurnoverRow row) {
        return BenchmarkTurnoverRow.FROM.of(row) + "/" + BenchmarkTurnoverRow.TO.of(row);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Tolv måneder";
    }
}
