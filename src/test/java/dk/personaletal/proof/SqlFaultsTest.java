package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The faults that are put into the SQL to see whether a test notices can still be put there. */
class SqlFaultsTest {
    private static final Path FAULTS = Path.of("src/test/proof/sql-mutants.tsv");
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyFaultIsOfTextThatIsThere() throws IOException {
        List<String> faults = Files.readAllLines(FAULTS);
        for (String fault : faults.subList(1, faults.size())) {
            String[] parts = fault.split("\t", -1);
            assertThat(parts).as(fault).hasSize(3);
            assertThat(CLASSES.resolve(parts[0])).content().contains(parts[1]);
            assertThat(parts[2]).isNotEqualTo(parts[1]);
        }
    }
}
