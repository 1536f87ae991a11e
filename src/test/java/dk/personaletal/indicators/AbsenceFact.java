package dk.personaletal.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One absence row, as the tests think of it. */
record AbsenceFact(
        UUID person,
        @Nullable String employmentNo,
        String code,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer hoursHundredths,
        @Nullable Integer degree) {

    static AbsenceFact sick(int person, LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable Integer hours) {
        return new AbsenceFact(PayrollFact.person(person), "1", "10", startsOn, endsOn, hours, null);
    }

    AbsenceFact of(UUID newPerson) {
        return new AbsenceFact(newPerson, employmentNo, code, startsOn, endsOn, hoursHundredths, degree);
    }

    AbsenceFact withEmployment(@Nullable String number) {
        return new AbsenceFact(person, number, code, startsOn, endsOn, hoursHundredths, degree);
    }
}
