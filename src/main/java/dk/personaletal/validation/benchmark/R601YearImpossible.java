package dk.personaletal.validation.benchmark;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import java.time.Year;

final class R601YearImpossible extends RowRule<BenchmarkSickLeaveRow> {
    private final ValidationParameters parameters;
    private final Year currentYear;

    R601YearImpossible(ValidationParameters parameters, Year currentYear) {
        super(Severity.ERROR, "År", "Årstallet er umuligt", "Ret årstallet.");
        this.parameters = parameters;
        this.currentYear = currentYear;
    }

    @Override
    protected boolean broken(BenchmarkSickLeaveRow row, DeliveryScope scope) {
        return BenchmarkSickLeaveRow.YEAR.of(row) < parameters.earliestBenchmarkYear()
                || BenchmarkSickLeaveRow.YEAR.of(row) > currentYear.getValue();
    }

    @Override
    protected String value(BenchmarkSickLeaveRow row) {
        return String.valueOf(BenchmarkSickLeaveRow.YEAR.of(row));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Et år fra %d til %s".formatted(parameters.earliestBenchmarkYear(), currentYear);
    }
}
