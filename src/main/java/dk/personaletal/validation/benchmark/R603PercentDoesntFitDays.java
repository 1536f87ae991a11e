package dk.personaletal.validation.benchmark;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Impossible years are left to R601. */
final class R603PercentDoesntFitDays extends RowRule<BenchmarkSickLeaveRow> {
    private static final int LAST_YEAR = 2200;

    private final ValidationParameters parameters;
    private final Map<Integer, Integer> netWorkingDays = new ConcurrentHashMap<>();

    R603PercentDoesntFitDays(ValidationParameters parameters) {
        super(
                Severity.NOTICE,
                "Fraværsprocent",
                "Fraværsprocenten passer ikke til antallet af dagsværk",
                "Undersøg, om begge tal er fra samme år og udgiver. Der regnes med tallene, som de er leveret.");
        this.parameters = parameters;
    }

    @Override
    protected boolean broken(BenchmarkSickLeaveRow row, DeliveryScope scope) {
        Integer percent = BenchmarkSickLeaveRow.PERCENT_HUNDREDTHS.of(row);
        int year = BenchmarkSickLeaveRow.YEAR.of(row);
        if (percent == null || year < parameters.earliestBenchmarkYear() || year > LAST_YEAR) {
            return false;
        }
        long workingDays = netWorkingDays.computeIfAbsent(year, DanishCalendar::netWorkingDays);
        long difference = percent * workingDays - BenchmarkSickLeaveRow.DAYS_HUNDREDTHS.of(row) * 100L;
        return Math.abs(difference) > parameters.percentDifferenceHundredths() * workingDays;
    }

    @Override
    @Nullable
    protected String value(BenchmarkSickLeaveRow row) {
        Integer percent = BenchmarkSickLeaveRow.PERCENT_HUNDREDTHS.of(row);
        return percent == null ? null : Numbers.decimal(percent, 2);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Dagsværk delt med årets arbejdsdage, højst %s procentpoint fra"
                .formatted(Numbers.decimal(parameters.percentDifferenceHundredths(), 2));
    }
}
