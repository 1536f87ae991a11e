package dk.personaletal.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Temporary tables of employments, each made anew for the rest of the transaction. */
public final class EmploymentTables {
    private static final String MAIN_EMPLOYMENT = SqlText.beside(EmploymentTables.class, "main_employment.sql");
    private static final String MEMBER_NAME = SqlText.beside(EmploymentTables.class, "member_name.sql");

    private EmploymentTables() {}

    /** {@code main_employment}: one row a person in each of the months. */
    public static void createMainEmployment(JdbcClient database, long snapshotId, List<YearMonth> months) {
        database.sql(MAIN_EMPLOYMENT)
                .param("snapshot", snapshotId)
                .param("months", months.stream().map(month -> month.atDay(1)).toList())
                .update();
    }

    /** {@code member_name}: the departments' and units' names from the first to the last month. */
    public static void createMemberName(JdbcClient database, long snapshotId, YearMonth from, YearMonth to) {
        LocalDate first = from.atDay(1);
        database.sql(MEMBER_NAME)
                .param("snapshot", snapshotId)
                .param("from", first)
                .param("to", to.atDay(1))
                .update();
    }
}
