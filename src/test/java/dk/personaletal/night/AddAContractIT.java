package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.InboxFile;
import dk.personaletal.intake.DeliveryOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what the page says, letter by letter, has the file accepted. */
class AddAContractIT {
    private static final Path PAGE = Path.of("src/docs/add-a-contract.md");

    @Test
    void theStrangeFileOfThePageIsAccepted(@TempDir Path temp) throws IOException {
        String page = Files.readString(PAGE);
        Path contract = Files.writeString(temp.resolve("vagtplan.yaml"), block(page, "yaml"));
        Path file = Files.writeString(temp.resolve("Vagtplan_2021-03.csv"), block(page, "csv"));

        try (Doorway doorway = new Doorway(temp)) {
            DeliveryOutcome outcome = SamplesIT.takeIn(doorway, temp, contract, new InboxFile(file, null));

            assertThat(outcome.rejected()).as(outcome.findings().toString()).isFalse();
            assertThat(doorway.workplace()
                            .database()
                            .sql("select degree_tenthousandths from payroll_row order by line_no")
                            .query(Integer.class)
                            .list())
                    .containsExactly(10000, 5000, 8649);
        }
    }

    private static String block(String page, String language) {
        Matcher block =
                Pattern.compile("(?s) {3}```" + language + "\n(.*?)\n {3}```").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1).replaceAll("(?m)^ {3}", "") + "\n";
    }
}
