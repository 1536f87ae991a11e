package dk.personaletal.demo;

import dk.personaletal.demo.Spell.Cause;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The absences that touch a month, each in full; one still running has no last day and no hours. */
final class AbsenceFile {
    static final List<String> HEADER = List.of(
            "Medarbejdernr;Ansættelsesnr;Fraværskode;Fraværsårsag;Startdato;Slutdato;Fraværstimer;Beskæftigelsesgrad"
                    .split(";"));

    private static final int FULL_DAY_HUNDREDTHS = 740;

    private AbsenceFile() {}

    static List<List<String>> lines(YearMonth month, List<Spell> spells, WorkingDays calendar, FileStyle style) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (Spell spell : spells) {
            boolean running = spell.isRunningAtEndOf(month);
            lines.add(List.of(
                    spell.person().employeeNumber(),
                    String.valueOf(spell.employmentNo()),
                    spell.cause().code,
                    spell.cause().danishName,
                    style.date(spell.first()),
                    running ? "" : style.date(spell.last()),
                    running ? "" : DanishNumber.hundredths(hours(spell, calendar)),
                    DanishNumber.tenThousandths(spell.degree())));
        }
        return lines;
    }

    private static long hours(Spell spell, WorkingDays calendar) {
        long hours =
                (long) calendar.between(spell.first(), spell.last()) * FULL_DAY_HUNDREDTHS * spell.degree() / 10_000;
        return spell.cause() == Cause.PARTLY_SICK ? hours / 2 : hours;
    }
}
