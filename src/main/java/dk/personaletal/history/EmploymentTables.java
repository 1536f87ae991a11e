package dk.personaletal.history;

import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Temporary tables of employments, each made anew for the rest of the transaction. */
public final class EmploymentTables {
    private static final String SETTINGS = SqlText.beside(EmploymentTables.class, "settings.sql");
    private static final String MAIN_EMPLOYMENT = SqlText.beside(EmploymentTables.class, "main_employment.sql");
    private static final String EMPLOYMENT_SPAN = SqlText.beside(EmploymentTables.class, "employment_span.sql");
    private static final String EMPLOYMENT_SPAN_RECODED =
            SqlText.beside(EmploymentTables.class, "employment_span_recoded.sql");
    private static final String EMPLOYMENT_SPAN_PERSON =
            SqlText.beside(EmploymentTables.class, "employment_span_person.sql");
    private static final String MEMBER_NAME = SqlText.beside(EmploymentTables.class, "member_name.sql");
    private static final String PLACE = SqlText.beside(EmploymentTables.class, "place.sql");

    private EmploymentTables() {}

    /** Settings that suit such tables, for the rest of the transaction; making a table of employments applies them. */
    public static void applySettings(JdbcClient database) {
        database.sql(SETTINGS).update();
    }

    /** {@code main_employment}: one row a person in each of the months. */
    public static void createMainEmployment(JdbcClient database, long snapshotId, List<YearMonth> months) {
        applySettings(database);
        database.sql(MAIN_EMPLOYMENT)
                .param("snapshot", snapshotId)
                .param("months", months.stream().map(month -> month.atDay(1)).toList())
                .update();
    }

    /** {@code employment_span}: every employment, and the months in which it was so, from the first to the last. */
    public static void createEmploymentSpan(JdbcClient database, long snapshotId, YearMonth from, YearMonth to) {
        applySettings(database);
        KeptYears.PAYROLL.makeMissing(database, snapshotId);
        boolean readsRows =
                Restatement.changesPlaces(database, snapshotId) || Restatement.namesGroupsByMonth(database, snapshotId);
        create(readsRows ? EMPLOYMENT_SPAN_RECODED : EMPLOYMENT_SPAN, database, snapshotId, from, to);
        if (Restatement.changesPersons(database, snapshotId)) {
            database.sql(EMPLOYMENT_SPAN_PERSON).param("snapshot", snapshotId).update();
        }
    }

    /** {@code member_name}: the departments' and units' names from the first to the last month. */
    public static void createMemberName(JdbcClient database, long snapshotId, YearMonth from, YearMonth to) {
        create(MEMBER_NAME, database, snapshotId, from, to);
    }

    /** {@code place}: which department or unit a code means that another source delivers. */
    public static void createPlace(JdbcClient database, long snapshotId, List<YearMonth> months) {
        database.sql(PLACE)
                .param("snapshot", snapshotId)
                .param("months", months.stream().map(month -> month.atDay(1)).toList())
                .update();
    }

    private static void create(String sql, JdbcClient database, long snapshotId, YearMonth from, YearMonth to) {
        database.sql(sql)
                .param("snapshot", snapshotId)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .update();
    }
}
