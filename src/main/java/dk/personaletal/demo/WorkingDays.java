package dk.personaletal.demo;

import dk.personaletal.shared.DanishCalendar;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Working days counted once, to be asked for often. */
final class WorkingDays {
    private final NavigableMap<LocalDate, Integer> upTo = new TreeMap<>();

    WorkingDays(LocalDate first, LocalDate last) {
        int count = 0;
        upTo.put(first.minusDays(1), 0);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            count += DanishCalendar.isWorkingDay(day) ? 1 : 0;
            upTo.put(day, count);
        }
    }

    /** From the first to the last day, both counted. */
    int between(LocalDate first, LocalDate last) {
        return upTo.floorEntry(last).getValue()
                - upTo.floorEntry(first.minusDays(1)).getValue();
    }
}
