package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Deliveries are read side by side, and come as if they were read one after the other. */
class ReadAheadTest {
    private static final int SMALL_BLOCKS = 400;
    private static final List<Integer> LINES = List.of(300, 1, 40, 0, 700, 5, 5, 90);

    private final Staging staging = new Staging(
            Reading.CONTRACTS, Reading.PSEUDONYMS, new StagingRules(Reading::finding, Reading::noChecks), SMALL_BLOCKS);

    @Test
    void blocksComeInTheDeliveriesOrderAndWhole() throws InterruptedException {
        List<StagingTask> tasks = tasks();
        List<Block> blocks = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(staging, tasks)) {
            for (Block block = ahead.take(); block != null; block = ahead.take()) {
                blocks.add(block);
            }
        }
        assertThat(blocks).extracting(Block::deliveryId).isSorted();
        for (int i = 0; i < tasks.size(); i++) {
            long id = i + 1L;
            List<Block> own =
                    blocks.stream().filter(block -> block.deliveryId() == id).toList();
            assertThat(own)
                    .extracting(Block::last)
                    .endsWith(true)
                    .filteredOn(last -> last)
                    .hasSize(1);
            assertThat(own.stream().mapToInt(Block::rowsKept).sum()).isEqualTo(LINES.get(i));
        }
    }

    /** Its rights may be wrong, or its disk broken: the ones after it are read all the same. */
    @Test
    void aFileThatCannotBeReadStopsNoOther() throws InterruptedException {
        List<StagingTask> tasks = new ArrayList<>(tasks().subList(0, 2));
        tasks.add(1, Reading.task(9, DeliveryKind.ORGANISATION, "standard", Path.of("there-is-no-such-file.csv"), ""));
        List<Block> last = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(staging, tasks)) {
            for (Block block = ahead.take(); block != null; block = ahead.take()) {
                if (block.last()) {
                    last.add(block);
                }
            }
        }
        assertThat(last).hasSize(3);
        assertThat(last.get(1).findings())
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("FILE_UNREADABLE");
    }

    @Test
    void whoStopsInTheMiddleLeavesNoThreadBehind() throws InterruptedException {
        ReadAhead ahead = new ReadAhead(staging, tasks());
        ahead.take();
        ahead.close();
        for (Thread reader : Thread.getAllStackTraces().keySet()) {
            if (reader.getName().equals("staging-read-ahead")) {
                // its work has ended; the thread itself may be about to
                reader.join(TimeUnit.MINUTES.toMillis(1));
                assertThat(reader.isAlive()).isFalse();
            }
        }
    }

    private static List<StagingTask> tasks() {
        List<StagingTask> tasks = new ArrayList<>();
        for (int lines : LINES) {
            String text = "Udtræksmåned;Kommunekode;Enhedskode;Enhed\n" + "2020-03;173;A;Alle\n".repeat(lines);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            tasks.add(Reading.task(
                    tasks.size() + 1L,
                    DeliveryKind.ORGANISATION,
                    "standard",
                    Reading.write(bytes),
                    Reading.sha256(bytes)));
        }
        return tasks;
    }
}
