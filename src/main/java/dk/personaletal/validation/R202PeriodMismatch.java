package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;

final class R202PeriodMismatch extends PayrollRule {
    R202PeriodMismatch() {
        super(
                Severity.FATAL,
                "Udtræksmåned",
                "Rækkens måned er en anden end filnavnets",
                "Undersøg, om det er den rigtige måneds udtræk, eller ret filens navn.");
    }

    @Override
    boolean broken(PayrollRow row, DeliveryScope scope) {
        return scope.coverage() != null && !row.month().equals(scope.coverage().month());
    }

    @Override
    String value(PayrollRow row) {
        return row.month().toString();
    }

    @Override
    String expected(DeliveryScope scope) {
        return scope.findCoverage().map(coverage -> coverage.month().toString()).orElse("Filnavnets måned");
    }
}
