package dk.personaletal.validation.benchmark;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.validation.RowRule;

final class R706NoRates extends RowRule<BenchmarkTurnoverRow> {
    R706NoRates() {
        super(
                Severity.WARNING,
                "Afgang",
                "Rækken har hverken afgang eller tilgang",
                "Undersøg, om tallene mangler i udtrækket.");
    }

    @Override
    protected boolean broken(BenchmarkTurnoverRow row, DeliveryScope scope) {
        return BenchmarkTurnoverRow.LEAVERS_PERCENT_HUNDREDTHS.of(row) == null
                && BenchmarkTurnoverRow.JOINERS_PERCENT_HUNDREDTHS.of(row) == null;
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Mindst et af de to tal";
    }
}
