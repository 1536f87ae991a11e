package dk.personaletal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.FuzzCorpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Any bytes as the settings, or the rules of disclosure beside them: they are used, or a sentence says why not. */
public class SettingsFuzzTest {
    private static final Path SHIPPED = Path.of("jobs");
    private static final Path FOLDER = FuzzCorpus.folder();

    @Test
    void everyKeptInputIsUsedOrRefused() throws IOException {
        assertThat(FuzzCorpus.replay(SettingsFuzzTest.class, SettingsFuzzTest::fuzzerTestOneInput))
                .isPositive();
    }

    public static synchronized void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        boolean isDisclosure = (input[0] & 1) == 1;
        try {
            Path settings = FOLDER.resolve("nightly.yaml");
            Files.write(settings, isDisclosure ? shipped("nightly.yaml") : content);
            Files.write(FOLDER.resolve("disclosure.yaml"), isDisclosure ? content : shipped("disclosure.yaml"));
            SettingsFile.load(settings);
        } catch (SettingsProblem e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("a problem without a word");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shipped(String name) throws IOException {
        return Files.readAllBytes(SHIPPED.resolve(name));
    }
}
