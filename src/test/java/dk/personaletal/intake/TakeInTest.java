package dk.personaletal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal._support.Keys;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.contract.Contracts;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.Checksum;
import dk.personaletal.staging.Block;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.RowCheck;
import dk.personaletal.staging.RowFault;
import dk.personaletal.staging.StagedRow;
import dk.personaletal.staging.Staging;
import dk.personaletal.staging.StagingRules;
import dk.personaletal.workplace.JobStarter;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spring Batch is told of a step: its own lines and rows, those that were committed, however it ended. */
class TakeInTest {
    private static final int MUNICIPALITY = 173;
    private static final int DELIVERIES = 4;

    private final Workplace workplace = Workplace.open(TestDatabase.createEmpty());
    private final Staging staging = new Staging(
            Contracts.load(null), Keys.numbered(1), new StagingRules(TakeInTest::finding, TakeInTest::noChecks));

    @BeforeEach
    void register(@TempDir Path folder) throws IOException {
        for (int month = 1; month <= DELIVERIES; month++) {
            String name = "organisation_2020-0" + month + ".csv";
            Path file = Files.writeString(folder.resolve(name), """
                    Udtræksmåned;Kommunekode;Enhedskode;Enhed
                    2020-01;173;A;Alle
                    2020-01;173;B;
                    2020-01;173;C;Nogle
                    """);
            workplace
                    .deliveries()
                    .register(new NewDelivery(
                            MUNICIPALITY,
                            DeliveryName.parse(name).orElseThrow(),
                            "standard",
                            file,
                            Checksum.of(file),
                            Files.size(file),
                            List.of(),
                            null));
        }
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void linesAreReadRowsAreWrittenAndTheRestIsFiltered() {
        takeIn(block -> {});
        assertThat(steps()).containsExactly("COMPLETED: 12 read, 8 written, 4 filtered");
    }

    @Test
    void whatWasRolledBackIsNotCountedAndTheNextRunCountsItsOwn() {
        assertThatThrownBy(() -> takeIn(ofThird(() -> {
                    throw new IllegalStateException("as planned");
                })))
                .hasStackTraceContaining("as planned");
        takeIn(block -> {});
        assertThat(steps())
                .containsExactly("FAILED: 6 read, 4 written, 2 filtered", "COMPLETED: 6 read, 4 written, 2 filtered");
    }

    @Test
    void aCommitThatFailsTakesItsCountsBack() {
        workplace.template().execute("create table once (id integer unique deferrable initially deferred)");
        assertThatThrownBy(
                        () -> takeIn(ofThird(() -> workplace.template().execute("insert into once values (1), (1)"))))
                .hasStackTraceContaining("once_id_key");
        takeIn(block -> {});
        assertThat(steps().get(0)).endsWith(": 6 read, 4 written, 2 filtered");
        assertThat(steps().get(1)).isEqualTo("COMPLETED: 6 read, 4 written, 2 filtered");
    }

    private void takeIn(Consumer<Block> judge) {
        new JobStarter(workplace, MUNICIPALITY)
                .run(IntakeJob.of(
                        MUNICIPALITY,
                        1,
                        new IntakeWork(
                                staging,
                                new BlockStore(workplace.template(), workplace.findings()),
                                judge,
                                workplace.deliveries().list(MUNICIPALITY).stream()
                                        .filter(delivery -> delivery.rowsRead() == 0)
                                        .toList())));
    }

    private Consumer<Block> ofThird(Runnable work) {
        return block -> {
            Long before = workplace
                    .template()
                    .queryForObject("select count(distinct delivery_id) from organisation_row", Long.class);
            if (before != null && before == 3) {
                work.run();
            }
        };
    }

    private List<String> steps() {
        return workplace.template().queryForList("""
                        select status || ': ' || read_count || ' read, ' || write_count || ' written, '
                               || filter_count || ' filtered'
                        from batch_step_execution where step_name = 'take-in' order by step_execution_id
                        """, String.class);
    }

    private static Finding finding(RowFault fault) {
        return new Finding(fault.fault().name(), Severity.ERROR, fault.line(), fault.column(), null, "", "", "");
    }

    private static <R extends StagedRow> List<RowCheck<R>> noChecks(Class<R> type) {
        return List.of();
    }
}
