package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyFileTest {
    private static final String KEY = "0a1b".repeat(16);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_key_is_made_whole_for_its_owner_and_never_again() throws IOException {
        KeyFile file = new KeyFile(folder.resolve("data/secret/key"), false);
        assertThat(file.isMissing()).isTrue();
        file.make();
        String made = Files.readString(file.path());
        file.make();

        assertThat(Files.readString(file.path())).isEqualTo(made).matches("[0-9a-f]{64}\n");
        assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (Stream<Path> left = Files.list(file.path().getParent())) {
            assertThat(left).containsExactly(file.path());
        }
    }

    @Test
    void of_many_who_make_it_at_once_all_find_the_same() {
        KeyFile file = new KeyFile(folder.resolve("secret/key"), false);

        List<String> ids = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> {
                    file.make();
                    return file.read().keyId();
                })
                .toList();

        assertThat(ids).containsOnly(file.read().keyId());
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                arguments("upper case", KEY.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII)),
                arguments("CRLF and blanks", (" " + KEY + " \r\n\r\n").getBytes(StandardCharsets.US_ASCII)),
                arguments("byte order mark", ("\uFEFF" + KEY + "\n").getBytes(StandardCharsets.UTF_8)),
                arguments("UTF-16", ("\uFEFF" + KEY + "\r\n").getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-16, other end first", (KEY + "\n").getBytes(StandardCharsets.UTF_16)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void a_key_is_the_same_however_it_is_written(String how, byte[] content) throws IOException {
        String plain = file(KEY.getBytes(StandardCharsets.US_ASCII)).read().keyId();

        assertThat(file(content).read().keyId()).isEqualTo(plain);
    }

    static Stream<Arguments> broken() {
        byte[] binary = new byte[32];
        IntStream.range(0, binary.length).forEach(i -> binary[i] = (byte) (0xF1 + i));
        return Stream.of(
                arguments("er tom", new byte[0]),
                arguments("er tom", " \n".getBytes(StandardCharsets.US_ASCII)),
                arguments("64 hexadecimale", KEY.substring(0, 40).getBytes(StandardCharsets.US_ASCII)),
                arguments("64 hexadecimale", (KEY + "0").getBytes(StandardCharsets.US_ASCII)),
                arguments("64 hexadecimale", (KEY + "\n" + KEY).getBytes(StandardCharsets.US_ASCII)),
                arguments("64 hexadecimale", KEY.replace('0', 'g').getBytes(StandardCharsets.US_ASCII)),
                arguments("64 hexadecimale", KEY.replace('0', '\u0660').getBytes(StandardCharsets.UTF_8)),
                arguments("64 hexadecimale", new byte[64]),
                arguments("64 hexadecimale", binary));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_holds_no_key_is_refused_without_being_shown(String what, byte[] content) {
        assertThatThrownBy(() -> file(content).read())
                .isInstanceOf(KeyProblem.class)
                .hasMessageStartingWith("Nøglefilen " + folder)
                .hasMessageContaining(what)
                .hasMessageNotContaining("a1b")
                .hasNoCause();
    }

    @Test
    void so_is_what_is_no_file_that_can_be_read() throws IOException {
        Path closed = Files.writeString(folder.resolve("closed"), KEY);
        List<Path> places = List.of(folder, folder.resolve("nothing"), closed, Path.of("/dev/zero"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        assertThat(places.stream().filter(place -> !Files.isReadable(place) || !Files.isRegularFile(place)))
                .allSatisfy(place -> assertThatThrownBy(() -> new KeyFile(place, false).read())
                        .isInstanceOf(KeyProblem.class)
                        .hasMessageContaining(place.toString()));
    }

    private KeyFile file(byte[] content) throws IOException {
        return new KeyFile(Files.write(Files.createTempFile(folder, "key", ""), content), false);
    }
}
