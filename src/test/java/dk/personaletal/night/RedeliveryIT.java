package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.InboxFile;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old file in the inbox stays old, but a person who delivers it again means it. */
class RedeliveryIT {
    @Test
    void aCorrectedFileIsTakenInAgainOnlyByHand(@TempDir Path folder) throws IOException {
        Path first = Town.writeInbox(folder.resolve("inbox"), 40).resolve("loen_2021-03.csv");
        List<String> lines = Files.readAllLines(first);
        Path corrected = Files.createDirectories(folder.resolve("corrected")).resolve("loen_2021-03.csv");
        Files.write(corrected, lines.subList(0, lines.size() - 1));
        try (Doorway doorway = new Doorway(folder)) {
            Intake intake = doorway.intake(folder.resolve("intern"));
            assertThat(verdict(intake, first, false)).isEqualTo("accepted");
            assertThat(verdict(intake, first, true)).isEqualTo("already_taken_in");
            assertThat(verdict(intake, corrected, true)).isEqualTo("accepted");
            assertThat(verdict(intake, first, false)).isEqualTo("already_taken_in");
            assertThat(current(doorway)).isEqualTo(Checksum.of(corrected));

            assertThat(verdict(intake, first, true)).isEqualTo("accepted");
            assertThat(current(doorway)).isEqualTo(Checksum.of(first));
            assertThat(verdict(intake, corrected, false)).isEqualTo("already_taken_in");
        }
    }

    private static String verdict(Intake intake, Path file, boolean byHand) {
        List<InboxFile> files = List.of(new InboxFile(file, null));
        return intake.takeIn(new IntakeOrder(files, "standard", byHand, List.of(), null))
                .get(0)
                .verdict();
    }

    private static String current(Doorway doorway) {
        return doorway.workplace().deliveries().listCurrent(173).get(0).sha256();
    }
}
