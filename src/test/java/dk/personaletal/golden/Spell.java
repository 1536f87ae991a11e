package dk.personaletal.golden;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One absence as a delivery has it.
 *
 * @param last null while it is still running
 * @param hoursHundredths null when not told
 */
record Spell(
        int person,
        String code,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable Long hoursHundredths,
        int degree) {
    static final List<String> HEADER = List.of(
            "Medarbejdernr;Ansættelsesnr;Fraværskode;Fraværsårsag;Startdato;Slutdato;Fraværstimer;Beskæftigelsesgrad"
                    .split(";"));

    boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && (last == null || !last.isBefore(from));
    }

    Spell stillRunning() {
        return new Spell(person, code, first, null, null, degree);
    }

    List<String> cells(FileStyle style) {
        return List.of(
                PayrollLine.number(person),
                "1",
                code,
                "",
                style.date(first),
                last == null ? "" : style.date(last),
                hoursHundredths == null ? "" : style.decimal(hoursHundredths, 2),
                style.decimal(degree, 4));
    }
}
