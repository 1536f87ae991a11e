package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.validation.RowRule;
import java.time.LocalDate;

/** A spell that begins before the period or ends after it is in order: only the part inside counts. */
final class R402OutsidePeriod extends RowRule<AbsenceRow> {
    R402OutsidePeriod() {
        super(
                Severity.ERROR,
                "Startdato",
                "Fraværet ligger uden for filens periode",
                "Undersøg, om det er den rigtige periodes udtræk, eller ret filens navn.");
    }

    @Override
    protected boolean broken(AbsenceRow row, DeliveryScope scope) {
        Coverage coverage = scope.coverage();
        LocalDate end = AbsenceRow.ENDS_ON.of(row);
        return coverage != null
                && (AbsenceRow.STARTS_ON.of(row).isAfter(coverage.to())
                        || (end != null && end.isBefore(coverage.from())));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Fravær, der rører den periode, som filnavnet angiver";
    }
}
