package dk.personaletal.golden;

import static dk.personaletal.golden.OnPaper.change;
import static dk.personaletal.golden.OnPaper.count;
import static dk.personaletal.golden.OnPaper.oneDecimal;
import static dk.personaletal.golden.OnPaper.percent;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.intake.DeliveryOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deliveries made from the published tables come out of a night as the published tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedTablesTest {
    private static final long SEED = 20_210_331;
    private static final Map<String, String> LABELS = Map.of(
            "I alt LTK", "I alt",
            "LTK", "Lyngby-Taarbæk Kommune",
            "Personer over 75", "Personer 75 og derover");

    /** The publication lost the sign of this band's rate. */
    private static final String BAND_WITH_ERROR = "Personer 30-39";

    private final DatabaseAddress database = TestDatabase.createEmpty();
    private Path folder;
    private Path inbox;
    private Night night;
    private Paper paper;

    @BeforeAll
    void runTheNight(@TempDir Path temp) {
        folder = temp;
        inbox = Inbox.plain(temp.resolve("inbox"));
        night = Night.run(database, inbox, temp.resolve("first"));
        paper = Paper.of(night);
    }

    @Test
    void everyDeliveryIsTakenInWithoutAFinding() {
        assertThat(night.result().deliveries())
                .hasSize(63 + 4 + 15 + 1)
                .allSatisfy(delivery -> assertThat(delivery.verdict()).isEqualTo("accepted"));
    }

    @ParameterizedTest
    @MethodSource("turnover")
    void turnoverIsAsPublished(List<String> row) {
        CsvTable table = CsvTable.of(night, "personaleomsaetning_center");
        List<String> label = List.of(label(row));

        assertThat(table.cells(label, "Antal personer", "Afgang", "Tilgang", "Antal personer slut"))
                .isEqualTo(row.subList(1, 5));
        paper.assertShows(label, count(row.get(1)), percent(row.get(2)), percent(row.get(3)), count(row.get(4)));
    }

    @Test
    void turnoverRestsOnTheOnlyWholeNumbersThatGiveThePublishedRates() {
        CsvTable table = CsvTable.of(night, "personaleomsaetning_center");
        String[] flows = {"Afgang antal", "Tilgang antal", "Flyttet ud", "Flyttet ind"};

        assertThat(table.cells(List.of("Center for Social Indsats"), flows)).containsExactly("58", "71", "7", "8");
        assertThat(table.cells(List.of("Center for Sundhed og Omsorg"), flows))
                .containsExactly("263", "214", "11", "11");
        assertThat(table.cells(List.of("Center for Uddannelse og Pædagogik"), flows))
                .containsExactly("272", "263", "11", "12");
        assertThat(table.cells(List.of("I alt"), flows)).containsExactly("681", "654", "", "");
    }

    @ParameterizedTest
    @MethodSource("turnoverByGroup")
    void turnoverByAgreementGroupIsAsPublished(List<String> row) {
        CsvTable table = CsvTable.of(night, "personaleomsaetning_overenskomst");
        List<String> label = List.of(row.get(0));
        String rate = oneDecimal(row.get(2));

        assertThat(table.cells(label, "Antal personer", "Afgang", "Afgang antal"))
                .containsExactly(row.get(1), rate, row.get(3));
        paper.assertShows(label, count(row.get(1)), percent(rate));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void ageBandsAreAsPublished(List<String> row) {
        CsvTable table = CsvTable.of(night, "aldersfordeling");
        List<String> label = List.of(label(row).replace('-', '–'));
        String rate = rateOfChange(row);

        assertThat(table.cells(label, "2020", "2021", "Ændring", "Ændring i %"))
                .containsExactly(row.get(1), row.get(2), row.get(3), rate);
        paper.assertShows(label, count(row.get(1)), count(row.get(2)), change(row.get(3)), percent(change(rate)));
    }

    @ParameterizedTest
    @MethodSource("sickLeave")
    void sickLeaveIsAsPublished(List<String> row) {
        CsvTable table = CsvTable.of(night, "sygefravaer_benchmark");
        List<String> label = List.of(label(row), row.get(1));

        assertThat(table.cells(label, "Dagsværk", "Fravær %")).isEqualTo(row.subList(2, 4));
        paper.assertShows(label, row.get(2), percent(row.get(3)));
    }

    @Test
    void bothTargetsAreMissedAsTheStrategySays() {
        CsvTable table = CsvTable.of(night, "succeskriterier");
        List<String> sickLeave = List.of("Sygefravær 2020, dagsværk pr. årsværk");

        assertThat(table.cells(List.of("Personaleomsætning"), "Resultat", "Status"))
                .containsExactly("17,8", "○ Ikke nået");
        assertThat(table.cells(sickLeave, "Resultat", "Status")).containsExactly("12,33", "○ Ikke nået");
    }

    @Test
    void noiseInTheDeliveriesChangesNoPublishedTable() {
        Path noisyInbox = Inbox.noisy(folder.resolve("noisy-inbox"), SEED);
        Night noisy = Night.run(TestDatabase.createEmpty(), noisyInbox, folder.resolve("noisy"));

        assertThat(noisy.result().deliveries())
                .hasSameSizeAs(night.result().deliveries())
                .noneMatch(DeliveryOutcome::rejected);
        assertThat(rowsRead(noisy)).isGreaterThan(rowsRead(night) + 5_000);
        for (String table : List.of(
                "personaleomsaetning_center",
                "personaleomsaetning_overenskomst",
                "aldersfordeling",
                "sygefravaer_benchmark")) {
            assertThat(noisy.table(table)).asString().isEqualTo(new String(night.table(table), UTF_8));
        }
    }

    @Test
    void theNextNightHasNothingNew() {
        Night next = Night.run(database, inbox, folder.resolve("first"));

        assertThat(next.result().deliveries())
                .extracting(DeliveryOutcome::verdict)
                .containsOnly("already_taken_in");
        assertThat(next.result().papers().get(0).isNew()).isFalse();
        assertSameBytes(next);
    }

    private void assertSameBytes(Night other) {
        assertThat(other.files().keySet()).isEqualTo(night.files().keySet());
        assertThat(other.files())
                .allSatisfy((name, content) ->
                        assertThat(content).as(name).isEqualTo(night.files().get(name)));
    }

    private static long rowsRead(Night night) {
        return night.result().deliveries().stream()
                .mapToLong(DeliveryOutcome::rowsRead)
                .sum();
    }

    private static String label(List<String> row) {
        return LABELS.getOrDefault(row.get(0), row.get(0));
    }

    /** The total's was not published. */
    private static String rateOfChange(List<String> row) {
        String published = row.get(4);
        return row.get(0).equals(BAND_WITH_ERROR) ? "-" + published : oneDecimal(published.isEmpty() ? "0" : published);
    }

    static Stream<List<String>> turnover() {
        return PublishedTable.TURNOVER.rows().stream();
    }

    static Stream<List<String>> turnoverByGroup() {
        return PublishedTable.TURNOVER_BY_GROUP.rows().stream();
    }

    static Stream<List<String>> ages() {
        return PublishedTable.AGE.rows().stream();
    }

    static Stream<List<String>> sickLeave() {
        return PublishedTable.SICK_LEAVE.rows().stream();
    }
}
