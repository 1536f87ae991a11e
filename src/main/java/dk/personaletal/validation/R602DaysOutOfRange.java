package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkSickLeaveRow;

final class R602DaysOutOfRange extends BenchmarkRule {
    private final ValidationParameters parameters;

    R602DaysOutOfRange(ValidationParameters parameters) {
        super(
                Severity.ERROR,
                "Dagsværk",
                "Antallet af dagsværk er uden for det mulige",
                "Ret tallet. Det er dagsværk pr. fuldtidsbeskæftiget om året.");
        this.parameters = parameters;
    }

    @Override
    boolean broken(BenchmarkSickLeaveRow row, DeliveryScope scope) {
        return row.daysHundredths() < 0 || row.daysHundredths() > parameters.highestDaysHundredths();
    }

    @Override
    String value(BenchmarkSickLeaveRow row) {
        return Numbers.decimal(row.daysHundredths(), 2);
    }

    @Override
    String expected(DeliveryScope scope) {
        return "Fra 0 til %s dagsværk".formatted(Numbers.decimal(parameters.highestDaysHundredths(), 2));
    }
}
