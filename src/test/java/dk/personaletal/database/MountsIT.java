package dk.personaletal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks as containers mount them: it works, or one line says which mount is the trouble. */
@Tag("proof")
@EnabledOnOs(OS.LINUX)
class MountsIT {
    private Path folder;

    @BeforeEach
    void onlyRootMayMount(@TempDir Path temp) throws Exception {
        assumeTrue(
                new ProcessBuilder("unshare", "--mount", "true").start().waitFor() == 0,
                "mounts of its own can't be made here: that takes root");
        folder = Files.createDirectories(temp.resolve("mappe med æ ø å"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1m,mode=1777", "size=64k,mode=1777", "size=1m,mode=0500", "size=1m,ro"})
    void littleSharedMemory(String how) throws Exception {
        assertThat(saidAfter("mount -t tmpfs -o " + how + " tmpfs /dev/shm")).startsWith("jdbc:postgresql:");
    }

    @ParameterizedTest
    @CsvSource({"'size=300m,noexec', noexec", "'size=300m,ro', kan kun læses"})
    void aDiskThatForbids(String how, String word) throws Exception {
        assertThat(saidAfter("mount -t tmpfs -o " + how + " tmpfs '" + folder + "'"))
                .contains(word, "--data")
                .doesNotContain("Disken er fuld");
    }

    /** As a volume of Kubernetes with fsGroup after each start of the pod. */
    @Test
    void aFolderThatIsOpenedToAGroup() throws Exception {
        EmbeddedServer.open(folder).close();
        assertThat(saidAfter("chmod -R g+rwX,g+s '" + folder + "'")).startsWith("jdbc:postgresql:");
    }

    private String saidAfter(String mounts) throws Exception {
        try (ServerHolder program = ServerHolder.startAfter(mounts, folder)) {
            String said = program.awaitReady();
            program.leave();
            return String.valueOf(said);
        }
    }
}
