package dk.personaletal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.FuzzCorpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any bytes as a contract or a code list, which the first byte chooses: they are used, or a sentence says why not. */
public class ContractFuzzTest {
    private static final Path SHIPPED = Path.of("jobs");
    private static final List<String> FILES = List.of(
            "contracts/standard.yaml",
            "codelists/fravaersaarsager.csv",
            "codelists/spoergsmaal.csv",
            "codelists/folkepensionsalder.csv");
    private static final Path JOBS = shippedCopy();

    @Test
    void everyKeptInputIsUsedOrRefused() throws IOException {
        assertThat(FuzzCorpus.replay(ContractFuzzTest.class, ContractFuzzTest::fuzzerTestOneInput))
                .isPositive();
    }

    public static synchronized void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String name = FILES.get((input[0] & 0xff) % FILES.size());
        try {
            Files.write(JOBS.resolve(name), Arrays.copyOfRange(input, 1, input.length));
            try {
                Contracts.load(JOBS);
                PensionAges.load(JOBS);
            } finally {
                Files.copy(SHIPPED.resolve(name), JOBS.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (ContractProblem e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("a problem without a word");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path shippedCopy() {
        Path folder = FuzzCorpus.folder();
        for (String part : List.of("contracts", "codelists")) {
            try (Stream<Path> files = Files.list(SHIPPED.resolve(part))) {
                Files.createDirectories(folder.resolve(part));
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(part).resolve(file.getFileName()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
