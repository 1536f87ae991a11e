package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.FuzzCorpus;
import dk.personaletal.delivery.DeliveryKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Any bytes as a delivery: never an exception, no finding that repeats a long number or steers a terminal, and begun
 * after any block the same rows. The first byte says which kind of delivery and how many blocks were done before.
 */
public class RowsFuzzTest {
    private static final DeliveryKind[] KINDS = DeliveryKind.values();
    private static final int BLOCK_BYTES = 400;
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Path FILE = FuzzCorpus.folder().resolve("fuzz.csv");

    @Test
    void everyKeptInputIsRead() throws IOException {
        assertThat(FuzzCorpus.replay(RowsFuzzTest.class, RowsFuzzTest::fuzzerTestOneInput))
                .isPositive();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int first = input[0] & 0xff;
        DeliveryKind kind = KINDS[first % KINDS.length];
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        List<Block> whole = read(kind, content, 0);
        whole.stream().flatMap(block -> block.findings().stream()).forEach(finding -> {
            String shown = String.valueOf(finding.maskedValue()); // a masked digit is a 9
            boolean hasDigits = shown.chars().anyMatch(c -> c >= '0' && c <= '8');
            if (hasDigits && shown.chars().filter(Character::isDigit).count() > 8
                    || STEERS.matcher(shown).find()) {
                throw new AssertionError(finding.rule() + " shows " + shown);
            }
        });
        int done = first / KINDS.length % whole.size();
        long before = done == 0 ? 0 : whole.get(done - 1).recordsDone();
        check(
                rows(whole.subList(done, whole.size())),
                rows(read(kind, content, before)),
                "rows after " + done + " of " + whole.size() + " blocks");
    }

    private static List<Block> read(DeliveryKind kind, byte[] content, long skip) {
        List<Block> blocks = new ArrayList<>();
        StagingTask task = Reading.task(1, kind, "standard", write(content), Reading.sha256(content), skip);
        Staging staging = new Staging(
                Reading.CONTRACTS,
                Reading.PSEUDONYMS,
                new StagingRules(Reading::finding, Reading::noChecks),
                BLOCK_BYTES);
        try (BlockReader reader = staging.blocks(task)) {
            reader.forEachRemaining(blocks::add);
        }
        return blocks;
    }

    private static long rows(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::rowsRead).sum();
    }

    private static void check(long expected, long found, String what) {
        if (expected != found) {
            throw new AssertionError(what + ": " + found + ", not " + expected);
        }
    }

    private static Path write(byte[] content) {
        try {
            return Files.write(FILE, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
