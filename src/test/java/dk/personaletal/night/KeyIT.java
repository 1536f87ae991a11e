package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.shared.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows under one key never meet a night under another. */
class KeyIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private DatabaseAddress address;
    private Program program;
    private Path inbox;
    private Path key;

    @BeforeEach
    void aNight() {
        address = Databases.create();
        program = Program.in(folder, address);
        inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        key = folder.resolve("data/secret/pseudonym.key");
        program.run("validate", inbox.resolve("loen_2021-03.csv").toString()).succeeded();
        assertThat(key).doesNotExist();
        program.night(inbox).succeeded();
        assertThat(key).isRegularFile();
    }

    @Test
    void withoutTheirKeyNothingIsTakenInAndNothingPublished() throws IOException {
        String id = new KeyFile(key, false).read().keyId();
        Path safe = Files.move(key, folder.resolve("safe"));
        SortedMap<String, String> before = Remains.of(address, program.output());
        Path more = Files.copy(inbox.resolve("loen_2021-03.csv"), folder.resolve("loen_2021-04.csv"));

        for (String command : new String[] {
            "run",
            "run --dry-run",
            "validate " + more,
            "deliver " + more,
            "deliver --withdraw loen_2021-03.csv --reason x",
            "rerun --period " + Town.PERIOD
        }) {
            assertThat(refused(command)).contains("Nøglen med id " + id + " mangler");
        }
        assertThat(key).doesNotExist();
        Files.writeString(key, "0b".repeat(32));
        assertThat(refused("run")).contains(id, new KeyFile(key, false).read().keyId());
        assertThat(program.run("doctor", "--inbox", inbox.toString()).failed(78).out())
                .contains("nøglen med id " + id + " mangler");
        assertThat(Remains.differences(before, Remains.of(address, program.output())))
                .isEmpty();

        Files.move(safe, key, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        program.night(inbox).succeeded();
        assertThat(program.run("doctor", "--inbox", inbox.toString())
                        .succeeded()
                        .out())
                .contains("(id " + id + ")");
    }

    private String refused(String command) {
        return program.run((command + " --inbox " + inbox).split(" "))
                .failed(78)
                .err();
    }
}
