package dk.personaletal.validation.benchmark;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.RowRule;

final class R701PeriodEndsBeforeStart extends RowRule<BenchmarkTurnoverRow> {
    R701PeriodEndsBeforeStart() {
        super(Severity.ERROR, "Periode til", "Perioden slutter, før den begynder", "Ret datoerne.");
    }

    @Override
    protected boolean broken(BenchmarkTurnoverRow row, DeliveryScope scope) {
        return BenchmarkTurnoverRow.TO.of(row).isBefore(BenchmarkTurnoverRow.FROM.of(row));
    }

    @Override
    protected String value(BenchmarkTurnoverRow row) {
        return BenchmarkTurnoverRow.TO.of(row).toString();
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En dato efter Periode fra";
    }
}
