package dk.personaletal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.intake.DataKey;
import dk.personaletal.shared.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCheckTest {
    private static final DataKey NONE = new DataKey(false, null);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private KeyFile file;
    private String id;

    @BeforeEach
    void aKey() {
        file = new KeyFile(folder.resolve("key"), false);
        file.make();
        id = file.read().keyId();
    }

    @Test
    void theRightKeyIsToldByItsId() {
        assertThat(KeyCheck.of(file, new DataKey(true, id))).singleElement().satisfies(check -> {
            assertThat(check.health()).isEqualTo(Health.OK);
            assertThat(check.meaning()).contains("id " + id);
        });
        assertThat(KeyCheck.of(file, new DataKey(true, null)).get(0).health()).isEqualTo(Health.OK);
    }

    @Test
    void anotherOneIsNot() {
        assertThat(fault(file, new DataKey(true, "1a2b3c4d")))
                .startsWith("nøglen med id 1a2b3c4d mangler: ")
                .endsWith("er en anden, med id " + id);
    }

    @Test
    void whyTheNeededOneIsMissingIsTold() throws IOException {
        DataKey needed = new DataKey(true, "1a2b3c4d");
        Path empty = Files.writeString(folder.resolve("empty"), "");
        assertThat(fault(new KeyFile(empty, true), needed))
                .startsWith("nøglen med id 1a2b3c4d mangler: ")
                .endsWith("er tom");
        assertThat(fault(new KeyFile(folder.resolve("gone"), false), needed)).endsWith("findes ikke");
        assertThat(fault(new KeyFile(folder.resolve("gone"), false), new DataKey(true, null)))
                .startsWith("nøglen, som databasens rækker er under, mangler");
    }

    @Test
    void aNewOneIsMadeOnlyWhereNobodySaidThatItLies() {
        Path nowhere = folder.resolve("secret/key");
        assertThat(KeyCheck.of(new KeyFile(nowhere, false), NONE).get(0).health())
                .isEqualTo(Health.NOTE);
        assertThat(fault(new KeyFile(nowhere, true), NONE)).isEqualTo("nøglefilen " + nowhere + " findes ikke");
    }

    @Test
    void rightsThatAMountHasGivenAreNoFault() throws IOException {
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(KeyCheck.of(file, NONE)).last().extracting(Check::health).isEqualTo(Health.CONFIGURATION);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("r--r--r--"));
        if (!Files.isWritable(file.path())) {
            assertThat(KeyCheck.of(file, NONE)).last().extracting(Check::health).isEqualTo(Health.NOTE);
        }
    }

    @Test
    void anyDatabaseCanBeAsked() throws SQLException {
        assertThat(needed(TestDatabase.createEmpty().url())).isEqualTo(NONE);
    }

    private static DataKey needed(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return DataKey.of(connection, 173);
        }
    }

    private static String fault(KeyFile file, DataKey needed) {
        Check check = KeyCheck.of(file, needed).get(0);
        assertThat(check.health()).isEqualTo(Health.CONFIGURATION);
        return check.meaning();
    }
}
