package dk.personaletal.validation.absence;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.RowRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

final class R403HoursExceedSpell extends RowRule<AbsenceRow> {
    private static final long DAY_HOURS_HUNDREDTHS = 24_00;

    R403HoursExceedSpell() {
        super(
                Severity.ERROR,
                "Fraværstimer",
                "Fraværstimerne kan ikke være i perioden",
                "Ret timerne eller datoerne i kildesystemet.");
    }

    @Override
    protected boolean broken(AbsenceRow row, DeliveryScope scope) {
        Integer hours = AbsenceRow.HOURS_HUNDREDTHS.of(row);
        LocalDate end = Spells.end(row, scope);
        if (hours == null || end == null || end.isBefore(AbsenceRow.STARTS_ON.of(row))) {
            return hours != null && hours < 0;
        }
        long days = AbsenceRow.STARTS_ON.of(row).until(end, ChronoUnit.DAYS) + 1;
        return hours < 0 || hours > days * DAY_HOURS_HUNDREDTHS;
    }

    @Override
    @Nullable
    protected String value(AbsenceRow row) {
        Integer hours = AbsenceRow.HOURS_HUNDREDTHS.of(row);
        return hours == null ? null : Numbers.small(hours, 2);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Fra 0 til 24 timer pr. kalenderdag";
    }
}
