package dk.personaletal.history;

import dk.personaletal.shared.DanishCalendar;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table calendar_day, filled once from the calendar in Java, so that SQL and Java count the same days. */
public final class CalendarTable {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    private CalendarTable() {}

    /** Fills the table when it is empty. */
    public static void fillWhenEmpty(JdbcTemplate database) {
        if (Boolean.TRUE.equals(database.queryForObject("select exists (select from calendar_day)", Boolean.class))) {
            return;
        }
        database.batchUpdate(
                "insert into calendar_day (day, is_working_day, working_days_to) values (?, ?, ?) on conflict do nothing",
                days());
        database.execute("analyze calendar_day");
    }

    private static List<Object[]> days() {
        int[] workingDays = {0};
        return FIRST.datesUntil(LAST.plusDays(1))
                .map(day -> {
                    boolean isWorkingDay = DanishCalendar.isWorkingDay(day);
                    workingDays[0] += isWorkingDay ? 1 : 0;
                    return new Object[] {day, isWorkingDay, workingDays[0]};
                })
                .toList();
    }
}
