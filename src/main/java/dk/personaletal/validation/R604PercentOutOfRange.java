package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkSickLeaveRow;
import org.jspecify.annotations.Nullable;

final class R604PercentOutOfRange extends BenchmarkRule {
    private final ValidationParameters parameters;

    R604PercentOutOfRange(ValidationParameters parameters) {
        super(
                Severity.ERROR,
                "Fraværsprocent",
                "Fraværsprocenten er uden for det mulige",
                "Ret tallet. Det er i procent, for eksempel 5,41.");
        this.parameters = parameters;
    }

    @Override
    boolean broken(BenchmarkSickLeaveRow row, DeliveryScope scope) {
        return row.percentHundredths() != null
                && (row.percentHundredths() < 0 || row.percentHundredths() > parameters.highestPercentHundredths());
    }

    @Override
    @Nullable
    String value(BenchmarkSickLeaveRow row) {
        Integer percent = row.percentHundredths();
        return percent == null ? null : Numbers.decimal(percent, 2);
    }

    @Override
    String expected(DeliveryScope scope) {
        return "Fra 0 til %s procent".formatted(Numbers.decimal(parameters.highestPercentHundredths(), 2));
    }
}
