package dk.personaletal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can write in the inbox may put anything there: only plain files with plain markers are deliveries. */
class InboxTest {
    private static final String SUM = "0a".repeat(32);

    private final Path folder;
    private final Path outside;

    InboxTest(@TempDir Path temp) throws IOException {
        folder = Files.createDirectory(temp.resolve("inbox"));
        outside = Files.writeString(temp.resolve("secret.csv"), "not for us");
    }

    @Test
    void aLinkIsNoDelivery() throws IOException {
        Files.createSymbolicLink(folder.resolve("loen_2021-03.csv"), outside);
        mark("loen_2021-03.csv");
        assertThat(names()).isEmpty();
    }

    @Test
    void aLinkIsNoMarker() throws IOException {
        Files.writeString(folder.resolve("loen_2021-03.csv"), "x");
        Files.createSymbolicLink(folder.resolve("loen_2021-03.csv.sha256"), outside);
        assertThat(names()).isEmpty();
        assertThat(new Inbox(folder, true).listWaiting()).hasSize(1);
    }

    @Test
    void aFolderOrAPipeIsNoDelivery() throws Exception {
        Files.createDirectory(folder.resolve("loen_2021-03.csv"));
        mark("loen_2021-03.csv");
        new ProcessBuilder("mkfifo", folder.resolve("loen_2021-04.csv").toString())
                .start()
                .waitFor();
        mark("loen_2021-04.csv");
        Files.createSymbolicLink(folder.resolve("loen_2021-05.csv"), Path.of("loen_2021-05.csv"));
        mark("loen_2021-05.csv");
        assertThat(names()).isEmpty();
        assertThat(new Inbox(folder, true).listRefused())
                .extracting(InboxFile::nameOf)
                .containsExactly("loen_2021-03.csv", "loen_2021-04.csv", "loen_2021-05.csv");
        assertThat(new Inbox(folder, false).listDelivered()).isEmpty();
    }

    @Test
    void whateverHasAMarkerIsDeliveredAndWhatLooksLikeADeliveryIsWaitedFor() throws IOException {
        for (String name :
                List.of("loen_2021-03.csv.zip", "loen.xlsx", "Løn marts.CSV", "noter.txt", "loen_2021-04.csv")) {
            Files.writeString(folder.resolve(name), "x");
        }
        mark("loen_2021-03.csv.zip");
        mark("loen.xlsx");
        assertThat(names()).containsExactly("loen.xlsx", "loen_2021-03.csv.zip");
        assertThat(new Inbox(folder, true).listWaiting())
                .extracting(InboxFile::nameOf)
                .containsExactly("Løn marts.CSV", "loen_2021-04.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".loen_2021-03.csv",
                "~$loen.xlsx",
                "loen_2021-03.csv.filepart",
                "loen_2021-03.csv.TMP",
                ".~lock.loen_2021-03.csv#",
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store"
            })
    void whatAProgramLeavesOnItsWayIsNoDelivery(String name) throws IOException {
        Files.writeString(folder.resolve(name), "x");
        mark(name);
        assertThat(names()).isEmpty();
        assertThat(new Inbox(folder, true).listWaiting()).isEmpty();
    }

    @Test
    void aMarkerInCapitalsIsTheFilesOwnUnlessAnotherFileHasThatName() throws IOException {
        Files.writeString(folder.resolve("loen_2021-03.csv"), "x");
        Files.writeString(folder.resolve("LOEN_2021-03.CSV.SHA256"), SUM);
        assertThat(new Inbox(folder, true).listDelivered().get(0).findPromisedSha256())
                .contains(SUM);
        Files.writeString(folder.resolve("LOEN_2021-03.CSV"), "y");
        Files.move(folder.resolve("LOEN_2021-03.CSV.SHA256"), folder.resolve("LOEN_2021-03.CSV.sha256"));
        assertThat(names()).containsExactly("LOEN_2021-03.CSV");
    }

    /** The shell makes the marker before sha256sum has read the file. */
    @Test
    void anEmptyMarkerIsStillBeingWritten() throws IOException {
        Files.writeString(folder.resolve("loen_2021-03.csv"), "x");
        Files.write(folder.resolve("loen_2021-03.csv.sha256"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(names()).isEmpty();
        assertThat(new Inbox(folder, true).listWaiting()).hasSize(1);
    }

    @Test
    void aMarkerAsLargeAsAFilePromisesNothing() throws IOException {
        Files.writeString(folder.resolve("loen_2021-03.csv"), "x");
        Files.writeString(folder.resolve("loen_2021-03.csv.sha256"), "0".repeat(1 << 20));
        InboxFile file = new Inbox(folder, true).listDelivered().get(0);
        assertThat(file.findPromisedSha256()).isEmpty();
        assertThat(file.markerUnreadable()).isTrue();
    }

    @Test
    void aNameCannotSteerTheTerminalOrTheLog() throws IOException {
        String name = "loen_2021-03_\n\u001b[2J\u202efdp.csv";
        Files.writeString(folder.resolve(name), "x");
        mark(name);
        assertThat(names()).containsExactly("loen_2021-03_??[2J?fdp.csv");
    }

    private List<String> names() {
        return new Inbox(folder, true)
                .listDelivered().stream().map(InboxFile::fileName).toList();
    }

    private void mark(String name) throws IOException {
        Files.writeString(folder.resolve(name + ".sha256"), SUM);
    }
}
