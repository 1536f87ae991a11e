package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What steps hold back of a file is nowhere but in memory, so a file with steps is read from its beginning again. */
class StepsAfterAKilledNightTest {
    private static final Path FILE = Path.of("src/test/resources/samples/opus-lis/broek/LIS_personale_2021-03.csv");

    @Test
    void aFileWithStepsBeginsAgain() throws IOException {
        List<Block> again = read(5);

        assertThat(again.get(0).first()).isTrue();
        assertThat(again.stream().mapToInt(Block::rowsRead).sum()).isEqualTo(11);
        assertThat(again.stream().mapToInt(Block::rowsKept).sum())
                .isEqualTo(read(0).stream().mapToInt(Block::rowsKept).sum())
                .isPositive();
    }

    private static List<Block> read(long linesDone) throws IOException {
        var staging = new Staging(
                Reading.CONTRACTS, Reading.PSEUDONYMS, new StagingRules(Reading::finding, Reading::noChecks), 400);
        StagingTask task = Reading.task(
                1, DeliveryKind.LOEN, "opus-lis-broek", FILE, Reading.sha256(Files.readAllBytes(FILE)), linesDone);
        List<Block> blocks = new ArrayList<>();
        try (BlockReader reader = staging.blocks(task)) {
            reader.forEachRemaining(blocks::add);
        }
        return blocks;
    }
}
