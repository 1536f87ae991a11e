package dk.personaletal.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.shared.DanishCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTableTest {
    private JdbcTemplate database;

    @BeforeAll
    void start() {
        database = new JdbcTemplate(TestDatabase.create());
    }

    @BeforeEach
    void fill() {
        database.execute("delete from calendar_day");
        CalendarTable.fillWhenEmpty(database);
    }

    @Test
    void netWorkingDaysAreThoseThatReproducePublishedPercentages() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/reference/net_working_days.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines().skip(1).toList();
            assertThat(lines).hasSize(21);
            assertThat(lines).allSatisfy(line -> {
                int year = Integer.parseInt(line.substring(0, 4));
                int expected = Integer.parseInt(line.substring(5));
                assertThat(DanishCalendar.netWorkingDays(year)).as(line).isEqualTo(expected);
                assertThat(workingDays(year + "-01-01", year + "-12-31") - DanishCalendar.VACATION_DAYS)
                        .as(line)
                        .isEqualTo(expected);
            });
        }
    }

    @Test
    void storeBededagWasWorkedFrom2024() {
        assertThat(workingDays("2023-05-05", "2023-05-05")).isZero();
        assertThat(workingDays("2024-04-26", "2024-04-26")).isOne();
    }

    @Test
    void aSecondFillChangesNothing() {
        CalendarTable.fillWhenEmpty(database);
        assertThat(database.queryForObject("select count(*) from calendar_day", Integer.class))
                .isEqualTo(25933);
    }

    @SuppressWarnings("NullAway") // the days are in the table
    private int workingDays(String first, String last) {
        return database.queryForObject(
                "select l.working_days_to - f.working_days_to from calendar_day f, calendar_day l"
                        + " where f.day = cast(? as date) - 1 and l.day = cast(? as date)",
                Integer.class,
                first,
                last);
    }
}
