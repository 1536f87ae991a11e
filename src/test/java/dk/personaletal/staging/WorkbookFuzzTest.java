package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a workbook holds, it's rows and findings, never an error of ours. */
class WorkbookFuzzTest {
    private static final Path FILE = Path.of("src/test/resources/samples/opus-lis/regneark/LIS_personale_2021-03.xlsx");
    private static final int DAMAGES = 150;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theSampleItselfHasRowsAndNoFatalFinding() throws IOException {
        assertThat(read(Files.readAllBytes(FILE)).stream()
                        .mapToInt(Block::rowsKept)
                        .sum())
                .isPositive();
    }

    @Test
    void bytesAreDamagedAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(FILE);
        Random random = new Random(20);
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k <= i % 8; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(read(damaged)).isNotEmpty();
        }
    }

    @Test
    void theSheetsOwnTextIsDamaged() throws IOException {
        Random random = new Random(21);
        for (int i = 0; i < DAMAGES; i++) {
            assertThat(read(repacked(random))).isNotEmpty();
        }
    }

    /** An entity would read a file of the machine, or grow without end. */
    @Test
    void anEntityIsNeverUnfolded() throws IOException {
        byte[] evil = repacked((name, text) -> name.startsWith("xl/worksheets/")
                ? text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                        .replaceFirst("<(v|t)>[^<]*</", "<$1>&e;</")
                : text);
        assertThat(read(evil).stream().mapToInt(Block::rowsKept).sum()).isZero();
    }

    private interface Damage {
        String damage(String name, String text);
    }

    private static byte[] repacked(Random random) throws IOException {
        return repacked((name, text) -> {
            if (!name.endsWith(".xml") || text.isEmpty()) {
                return text;
            }
            StringBuilder damaged = new StringBuilder(text);
            for (int k = 0; k < 1 + random.nextInt(3); k++) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) (' ' + random.nextInt(90)));
            }
            return damaged.toString();
        });
    }

    private static byte[] repacked(Damage damage) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(FILE)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(damage.damage(entry.getName(), text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private List<Block> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("LIS_personale_2021-03.xlsx"), bytes);
        var staging = new Staging(
                Reading.CONTRACTS, Reading.PSEUDONYMS, new StagingRules(Reading::finding, Reading::noChecks), 400);
        List<Block> blocks = new ArrayList<>();
        try (BlockReader reader =
                staging.blocks(Reading.task(1, DeliveryKind.LOEN, "opus-lis-regneark", file, Reading.sha256(bytes)))) {
            reader.forEachRemaining(blocks::add);
        }
        return blocks;
    }
}
