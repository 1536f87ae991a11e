package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.delivery.InboxFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.KeyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which key a database is under, in what it has been through. */
class BoundKeyIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Doorway door;
    private KeyFile key;
    private Path inbox;

    @BeforeEach
    void aMonthTakenIn() {
        door = new Doorway(folder);
        key = new KeyFile(folder.resolve("pseudonym.key"), false);
        inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        takeIn("loen_2021-02.csv");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theFirstIntakeBindsTheKeyThatItMade() {
        assertThat(bound()).containsExactly(key.read().keyId());
    }

    @Test
    void aDatabaseFromBeforeIsBoundAtItsNextIntake() {
        door.workplace().database().sql("delete from pseudonym_key").update();
        takeIn("loen_2021-03.csv");
        assertThat(bound()).containsExactly(key.read().keyId());
    }

    @Test
    void aDatabaseFromBeforeNeverGetsANewKey() throws IOException {
        door.workplace().database().sql("delete from pseudonym_key").update();
        Files.delete(key.path());
        assertThatThrownBy(() -> takeIn("loen_2021-03.csv"))
                .isInstanceOf(KeyProblem.class)
                .hasMessageContaining("som databasens rækker er under, mangler");
        assertThat(key.path()).doesNotExist();
        assertThat(bound()).isEmpty();
    }

    @Test
    void anEmptiedDatabaseTakesAnother() throws IOException {
        String before = key.read().keyId();
        Files.delete(key.path());
        door.forgetAll();
        takeIn("loen_2021-02.csv");
        assertThat(bound()).containsExactly(key.read().keyId()).doesNotContain(before);
    }

    private void takeIn(String name) {
        door.takeIn(folder.resolve("output"), new InboxFile(inbox.resolve(name), null));
        assertThat(door.countRowsOf(name)).isPositive();
    }

    private List<String> bound() {
        return door.workplace()
                .database()
                .sql("select key_id from pseudonym_key where municipality = 173")
                .query(String.class)
                .list();
    }
}
