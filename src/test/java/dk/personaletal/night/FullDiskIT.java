package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.OwnProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that runs full in the middle of a night: told as what it is, nothing half out, and done once there's room. */
@Tag("proof")
class FullDiskIT {
    private static Path config;
    private static SortedMap<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        config = Town.config(Town.writeInbox(folder.resolve("inbox"), 40));
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder.resolve("undisturbed"), address);
        program.run("run", "--config", config.toString()).succeeded();
        undisturbed = Remains.ofLogged(address, program.output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish: PDF filled",
                "publish: first file under its hidden name",
                "index page under its hidden name"
            })
    void ofTheOutput(String point, @TempDir Path home) throws Exception {
        full(point, home, home.resolve("output"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"take-in: verdict given", "operations' page under its hidden name"})
    void ofTheInternalFolder(String point, @TempDir Path home) throws Exception {
        full(point, home, home.resolve("output-intern"));
    }

    private static void full(String point, Path home, Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        Program program = Program.in(home, address);
        try (SmallDisk disk = SmallDisk.mount(folder, 16)) {
            fillAt(point, program, disk, home);
            WarmNight.run(address, config, home);
            assertThat(Remains.differences(undisturbed, Remains.ofLogged(address, program.output())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock asked for", "compute age: after commit"})
    void ofTemporaryFiles(String point, @TempDir Path home) throws Exception {
        DatabaseAddress address = Databases.create();
        Path temp = home.resolve("temp");
        Program program = Program.in(home, address).with("-Djava.io.tmpdir=" + temp);
        try (SmallDisk disk = SmallDisk.mount(temp, 1)) {
            HaltedNight halted = HaltedNight.at(CrashPoint.named(point), program, night());
            disk.fill();
            int code = halted.goOn();
            assertThat(code).as(said(home)).isIn(0, 74);
            System.out.println("temp full at " + point + ": " + code);
            disk.makeRoom();
            WarmNight.run(address, config, home);
            assertThat(Remains.differences(undisturbed, Remains.ofLogged(address, program.output())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock taken",
                "files registered, before commit",
                "take-in: first chunk read",
                "compute turnover: figures written",
                "protect: step begins",
                "publish: PDF filled"
            })
    void ofTheDatabase(String point, @TempDir Path home) throws Exception {
        Program program = Program.in(home);
        try (SmallDisk disk = SmallDisk.mount(home.resolve("data"), 400)) {
            fillAt(point, program, disk, home);
            program.run("run", "--config", config.toString()).succeeded();
            assertThat(Remains.differences(undisturbed, new OwnServer(home).remains()))
                    .isEmpty();
        }
    }

    /** The server's own end: it can't write what it needs to come up again, and so neither night nor doctor has it. */
    @ParameterizedTest
    @ValueSource(strings = {"take-in: middle chunk, before commit", "compute turnover: figures written"})
    void ofTheDatabaseWhoseServerDies(String point, @TempDir Path home) throws Exception {
        Program program = Program.in(home);
        try (SmallDisk disk = SmallDisk.mount(home.resolve("data"), 400)) {
            HaltedNight halted = HaltedNight.at(CrashPoint.named(point), program, night());
            disk.fill();
            OwnProcesses server = new OwnProcesses(home.resolve("data"));
            OwnProcesses.kill(server.titled("personaletal"));
            assertThat(halted.goOn()).as(said(home)).isEqualTo(74);
            assertThat(said(home)).contains("isk").contains("fuld").doesNotContain("\tat ");
            assertThat(program.run(night()).failed(74).err()).contains("Disken er fuld ved");
            assertThat(program.run("doctor", "--config", config.toString()).out())
                    .contains("Disken er fuld ved");
            disk.makeRoom();
            program.run(night()).succeeded();
            assertThat(Remains.differences(undisturbed, new OwnServer(home).remains()))
                    .isEmpty();
        }
    }

    private static void fillAt(String point, Program program, SmallDisk disk, Path home) throws Exception {
        HaltedNight halted = HaltedNight.at(CrashPoint.named(point), program, night());
        assertThat(halted.isThere()).isTrue();
        disk.fill();
        int code = halted.goOn();
        System.out.println(
                "disk full at " + point + ": " + code + " " + said(home).strip());
        assertThat(code).as(point + ": " + said(home)).isIn(73, 74);
        assertThat(said(home)).doesNotContain("\tat ");
        Town.assertNothingIsHalfPublished(program.output());
        disk.makeRoom();
    }

    private static String[] night() {
        return new String[] {"run", "--config", config.toString()};
    }

    private static String said(Path home) throws IOException {
        return Files.readString(home.resolve("stderr.txt"));
    }
}
