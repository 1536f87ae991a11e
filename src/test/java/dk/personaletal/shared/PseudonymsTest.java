package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_pseudonym_is_the_first_half_of_the_hmac() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "0b".repeat(32));

        assertThat(Pseudonyms.fromKeyFile(file).ofCpr("0102709999"))
                .isEqualTo(UUID.fromString("831cc23e-3317-dd6a-c215-3fe557145273"));
    }

    @Test
    void the_same_key_gives_the_same_pseudonyms_and_another_key_others() {
        Path file = folder.resolve("secret/key");
        Pseudonyms first = Pseudonyms.createIfMissing(file);
        Pseudonyms again = Pseudonyms.createIfMissing(file);
        Pseudonyms other = Pseudonyms.createIfMissing(folder.resolve("other"));

        assertThat(first.keyId())
                .isEqualTo(again.keyId())
                .matches("[0-9a-f]{8}")
                .isNotEqualTo(other.keyId());
        assertThat(first.ofCpr("0102709999")).isEqualTo(again.ofCpr("0102709999"));
        assertThat(first.ofCpr("0102709999")).isNotEqualTo(other.ofCpr("0102709999"));
    }

    @Test
    void numbers_of_different_sorts_and_municipalities_never_meet() {
        Pseudonyms pseudonyms = Pseudonyms.createIfMissing(folder.resolve("key"));

        assertThat(pseudonyms.ofCpr("0102709999")).isNotEqualTo(pseudonyms.ofEmployeeNumber(173, "0102709999"));
        assertThat(pseudonyms.ofEmployeeNumber(173, "1")).isNotEqualTo(pseudonyms.ofEmployeeNumber(147, "1"));
    }

    @Test
    void only_the_owner_may_read_a_new_key() throws IOException {
        Path file = folder.resolve("key");
        Pseudonyms.createIfMissing(file);

        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void a_file_without_a_key_is_refused_without_showing_its_content() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "abcdef");

        assertThatThrownBy(() -> Pseudonyms.fromKeyFile(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("64 hexadecimale")
                .hasMessageNotContaining("abcdef");
    }
}
