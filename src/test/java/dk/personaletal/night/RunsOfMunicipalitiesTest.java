package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.retention.Retention;
import dk.personaletal.workplace.Recovery;
import dk.personaletal.workplace.Workplace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several municipalities in one database: what recovery and retention do to one, they do to no other. */
class RunsOfMunicipalitiesTest {
    private static final int OURS = 173;
    private static final int OTHERS = 101;

    private final Workplace workplace = Workplace.open(TestDatabase.createEmpty());

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void recoveryEndsTheDeadOfItsOwn() {
        run(1, "report", OURS, "STARTED", 0);
        run(2, "report", OTHERS, "STARTED", 0);
        run(3, "intake", OURS, "UNKNOWN", 0);
        run(4, "intake", OURS, "COMPLETED", 0);

        new Recovery(workplace, OURS).endTheDead();

        assertThat(list("select status from batch_job_execution order by job_execution_id"))
                .containsExactly("FAILED", "STARTED", "FAILED", "COMPLETED");
        assertThat(list("select status from batch_step_execution order by job_execution_id"))
                .containsExactly("FAILED", "STARTED", "FAILED", "COMPLETED");
        assertThat(list("select job_execution_id::text from batch_job_execution where end_time is null"))
                .containsExactly("2");
    }

    @Test
    void runsLongOverAreForgottenWhenTheyWereCompletedOrGivenUp() {
        run(1, "report", OURS, "COMPLETED", 91);
        run(2, "report", OTHERS, "COMPLETED", 91);
        run(3, "report", OURS, "FAILED", 91);
        run(4, "intake", OURS, "FAILED", 91);
        run(5, "report", OURS, "COMPLETED", 89);
        workplace.template().update("insert into batch_job_instance values (0, 0, 'report', 'never begun')");

        assertThat(new Retention(workplace, OURS).retire(5, 2, 2, false))
                .filteredOn(removed -> removed.what().equals("batch_job_instance"))
                .singleElement()
                .satisfies(removed -> assertThat(removed.rows()).isEqualTo(3));

        assertThat(list("select job_instance_id::text from batch_job_instance order by 1"))
                .containsExactly("2", "4", "5");
        assertThat(list("select job_execution_id::text from batch_step_execution order by 1"))
                .containsExactly("2", "4", "5");
        assertThat(list("select job_execution_id::text from batch_job_execution_params order by 1"))
                .containsExactly("2", "4", "5");
        assertThat(list("select job_execution_id::text from batch_job_execution_context order by 1"))
                .containsExactly("2", "4", "5");
        assertThat(list("select step_execution_id::text from batch_step_execution_context order by 1"))
                .containsExactly("2", "4", "5");
    }

    @Test
    void whatMayStillBeStartedAgainIsKeptAYearMore() {
        run(1, "report", OURS, "FAILED", 90 + 364);
        run(2, "intake", OURS, "FAILED", 90 + 367);
        run(3, "renamed", OURS, "STOPPED", 90 + 367);
        run(4, "report", OTHERS, "FAILED", 90 + 367);

        new Retention(workplace, OURS).retire(5, 2, 2, false);

        assertThat(list("select job_execution_id::text from batch_job_execution order by 1"))
                .containsExactly("1", "4");
    }

    @Test
    void retentionForgetsTheKeptYearsOfItsOwn() {
        for (int municipality : List.of(OURS, OTHERS)) {
            workplace
                    .template()
                    .update(
                            "insert into payroll_year (municipality, year_no, deliveries) values (?, 2021, '{}')",
                            municipality);
            workplace
                    .template()
                    .update(
                            "insert into absence_year (municipality, year_no, deliveries) values (?, 2021, '{}')",
                            municipality);
        }
        new Retention(workplace, OURS).retire(5, 2, 2, false);
        assertThat(
                        list(
                                "select municipality::text from payroll_year union all select municipality::text from absence_year"))
                .containsExactly("101", "101");
    }

    private void run(int id, String job, int municipality, String status, int daysAgo) {
        workplace.template().update("insert into batch_job_instance values (?, 0, ?, ?)", id, job, "key " + id);
        workplace.template().update("""
                        insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, end_time, status)
                        values (?, 0, ?, localtimestamp - ? * interval '1 day',
                                case when ? = 'STARTED' then null else localtimestamp end, ?)
                        """, id, id, daysAgo, status, status);
        workplace.template().update("""
                        insert into batch_job_execution_params values (?, 'municipality', 'java.lang.Long', ?, 'Y')
                        """, id, String.valueOf(municipality));
        workplace.template().update("""
                        insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time, status)
                        values (?, 0, 'step', ?, localtimestamp, ?)
                        """, id, id, status);
        workplace.template().update("insert into batch_job_execution_context values (?, '{}')", id);
        workplace.template().update("insert into batch_step_execution_context values (?, '{}')", id);
    }

    private List<String> list(String sql) {
        return workplace.database().sql(sql).query(String.class).list();
    }
}
