package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkTurnoverRow;

final class R701PeriodEndsBeforeStart extends RowRule<BenchmarkTurnoverRow> {
    R701PeriodEndsBeforeStart() {
        super(Severity.ERROR, "Periode til", "Perioden slutter, før den begynder", "Ret datoerne.");
    }

    @Override
    boolean broken(BenchmarkTurnoverRow row, DeliveryScope scope) {
        return BenchmarkTurnoverRow.TO.of(row).isBefore(BenchmarkTurnoverRow.FROM.of(row));
    }

    @Override
    String value(BenchmarkTurnoverRow row) {
        return BenchmarkTurnoverRow.TO.of(row).toString();
    }

    @Override
    String expected(DeliveryScope scope) {
        return "En dato efter Periode fra";
    }
}
