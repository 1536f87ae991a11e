package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.night.Damage.Parcel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A damaged delivery gives the very rows of the undamaged one, or none and the finding that it must give. */
class DamagedDeliveriesIT {
    /** Of each kind; a proof takes more. */
    private static final int SEEDS = Integer.getInteger("proof.seeds", 2);
    /** From one cut to the next, in bytes; a proof cuts at each. */
    private static final int CUTS_APART = Integer.getInteger("proof.cuts-apart", 97);

    private static final Sheet UNDAMAGED =
            Sheet.read(Path.of("src/test/resources/corpus/50-harmless-as-is/loen_2021-03.csv"));

    private static Doorway doorway;
    private static List<String> undamagedRows;
    private static int parcels;

    private Path folder;

    @BeforeAll
    static void open(@TempDir Path temp) throws IOException {
        doorway = new Doorway(temp);
        undamagedRows = rowsOf(UNDAMAGED, temp);
    }

    @AfterAll
    static void close() {
        doorway.close();
        System.out.println("damaged deliveries: " + parcels + " taken in or rejected");
    }

    @BeforeEach
    void forgetAll(@TempDir Path temp) {
        folder = temp;
        doorway.forgetAll();
    }

    static List<Damage> kinds() {
        return Damage.list();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesTheSameRowsOrNoneAndItsFinding(Damage damage) throws IOException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            doorway.forgetAll();
            Parcel parcel = damage.maker().make(UNDAMAGED.copy(), new Random(seed));
            DeliveryOutcome outcome = takeIn(parcel, folder);

            List<String> rules = outcome.findings().stream().map(Finding::rule).toList();
            assertThat(outcome.rejected()).as("seed %d: %s", seed, rules).isEqualTo(!damage.isHarmless());
            if (damage.isHarmless()) {
                assertThat(doorway.listPayrollRows()).as("seed %d", seed).isEqualTo(undamagedRows);
            } else {
                assertThat(rules).as("seed %d", seed).containsAnyElementsOf(damage.rules());
                assertThat(doorway.countRowsOf(parcel.fileName()))
                        .as("seed %d", seed)
                        .isZero();
            }
        }
    }

    /** What the marker tells is the whole file's checksum. */
    @Test
    void cutAtAnyByteItIsRejectedByItsMarker() throws IOException {
        byte[] whole = shortSheet().bytes();
        String promised = Parcel.of(whole).promisedSha256();
        for (int length = 0; length < whole.length; length += CUTS_APART) {
            DeliveryOutcome outcome = takeIn(new Parcel(Damage.FILE, Arrays.copyOf(whole, length), promised), folder);
            assertThat(outcome.findings()).extracting(Finding::rule).contains("R013");
            assertThat(doorway.countRowsOf(Damage.FILE)).isZero();
        }
    }

    /** Without the marker's help only a cut that leaves all of a line's fields gets in, with just those lines. */
    @Test
    void cutBeforeItsMarkerWasMadeItIsLinesOfAllFieldsOrNothing() throws IOException {
        String text = shortSheet().text();
        int accepted = 0;
        for (int length = 0; length < text.length(); length += CUTS_APART) {
            doorway.forgetAll();
            List<String> lines = text.substring(0, length).lines().toList();
            DeliveryOutcome outcome = takeIn(Parcel.of(text.substring(0, length)), folder);
            if (outcome.rejected()) {
                assertThat(doorway.countRowsOf(Damage.FILE)).isZero();
            } else {
                accepted++;
                assertThat(lines).as("cut at %d", length).allMatch(line -> fields(line) == fields(lines.get(0)));
                assertThat(doorway.listPayrollRows()).hasSize(lines.size() - 1);
            }
        }
        System.out.println("cut before the marker was made: " + accepted + " cuts left lines of all fields");
    }

    /** It grows after the night has seen it. */
    @Test
    void changedWhileTheNightReadsItIsRejected() throws IOException {
        Path file = Files.write(folder.resolve(Damage.FILE), UNDAMAGED.bytes());
        doorway.workplace()
                .deliveries()
                .register(new NewDelivery(
                        173,
                        DeliveryName.parse(Damage.FILE).orElseThrow(),
                        "standard",
                        file,
                        Parcel.of(UNDAMAGED.bytes()).promisedSha256(),
                        1,
                        List.of(),
                        null));
        Files.writeString(file, UNDAMAGED.text().lines().skip(1).findFirst() + "\r\n", StandardOpenOption.APPEND);

        List<DeliveryOutcome> outcomes = doorway.takeIn(folder.resolve("intern"));

        assertThat(outcomes).singleElement().matches(DeliveryOutcome::rejected);
        assertThat(outcomes.get(0).findings()).extracting(Finding::rule).contains("R001");
        assertThat(doorway.countRowsOf(Damage.FILE)).isZero();
    }

    private static int fields(String line) {
        return line.split(";", -1).length;
    }

    /** Of two kilobytes. */
    private static Sheet shortSheet() {
        Sheet sheet = UNDAMAGED.copy();
        sheet.lines.subList(10, sheet.lines.size()).clear();
        return sheet;
    }

    private static List<String> rowsOf(Sheet sheet, Path folder) throws IOException {
        assertThat(takeIn(Parcel.of(sheet.bytes()), folder).findings()).isEmpty();
        return doorway.listPayrollRows();
    }

    private static DeliveryOutcome takeIn(Parcel parcel, Path folder) throws IOException {
        parcels++;
        Path file = Files.write(folder.resolve(parcel.fileName()), parcel.bytes());
        List<DeliveryOutcome> outcomes =
                doorway.takeIn(folder.resolve("intern"), new InboxFile(file, parcel.promisedSha256()));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }
}
