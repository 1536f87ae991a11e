package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four states in which Spring Batch would go no further without a person with SQL. */
class StuckStatesIT {
    private static Path config;
    private static SortedMap<String, String> undisturbed;

    private final Path home;
    private final DatabaseAddress address = Databases.create();

    StuckStatesIT(@TempDir Path home) {
        this.home = home;
    }

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        config = Town.config(Town.writeInbox(folder.resolve("inbox"), 40));
        DatabaseAddress database = Databases.create();
        WarmNight.run(database, config, folder);
        undisturbed = Remains.of(database, folder.resolve("output"));
    }

    @Test
    void aRunWithoutAnAttempt() throws Exception {
        haltAt("figures: job instance row, no execution").kill();
        assertThat(count("""
                        select count(*) from batch_job_instance i where not exists (
                            select from batch_job_execution e where e.job_instance_id = i.job_instance_id)""")).isOne();
        theNextNightGivesTheSame();
    }

    @Test
    void anAttemptThatSeemsToGoOn() throws Exception {
        haltAt("compute turnover: figures written").kill();
        assertThat(count("select count(*) from batch_step_execution where status = 'STARTED'"))
                .isPositive();
        theNextNightGivesTheSame();
    }

    @Test
    void anAttemptOfWhichNothingIsKnown() throws Exception {
        HaltedNight halted = haltAt("protect: cells saved, reasons not");
        assertThat(Databases.end(Connections.IN_TRANSACTION.condition, address)).isOne();
        assertThat(halted.goOn()).isEqualTo(69);
        assertThat(count("select count(*) from batch_job_execution where status = 'UNKNOWN'"))
                .isOne();
        assertThat(count("select count(*) from batch_step_execution where status = 'UNKNOWN'"))
                .isOne();
        assertThat(doctor()).contains("en kørsel blev afbrudt og er ikke gjort færdig");
        theNextNightGivesTheSame();
        assertThat(doctor()).contains("ingen afbrudt kørsel venter");
    }

    @Test
    void anAttemptWithNothingLeftToDo() throws Exception {
        haltAt("papers: before COMPLETED").kill();
        assertThat(count("""
                        select count(*) from batch_job_execution e where status = 'STARTED' and not exists (
                            select from batch_step_execution s
                             where s.job_execution_id = e.job_execution_id and s.status <> 'COMPLETED')""")).isOne();
        theNextNightGivesTheSame();
    }

    private HaltedNight haltAt(String point) throws IOException {
        HaltedNight halted = HaltedNight.at(
                CrashPoint.named(point), Program.in(home, address), "run", "--config", config.toString());
        assertThat(halted.isThere()).isTrue();
        return halted;
    }

    private void theNextNightGivesTheSame() throws IOException {
        WarmNight.run(address, config, home);
        assertThat(Remains.differences(undisturbed, Remains.of(address, home.resolve("output"))))
                .isEmpty();
        assertThat(count("select count(*) from batch_job_execution where status not in ('COMPLETED', 'FAILED')"))
                .isZero();
    }

    private String doctor() {
        return Program.in(home, address)
                .run("doctor", "--config", config.toString())
                .out();
    }

    private long count(String sql) {
        return Databases.client(address).sql(sql).query(Long.class).single();
    }
}
