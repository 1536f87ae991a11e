package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.intake.DeliveryOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every damaged delivery gets its finding and leaves no row; every harmless one loads what it should. */
class CorpusIT {
    private static final String CPR_LIKE = "(?s).*(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d).*";

    private static Doorway doorway;

    private Path folder;

    @BeforeAll
    static void open(@TempDir Path temp) {
        doorway = new Doorway(temp);
    }

    @AfterAll
    static void close() {
        doorway.close();
    }

    @BeforeEach
    void emptyRegister(@TempDir Path temp) {
        folder = temp;
        doorway.forgetAll();
    }

    static List<CorpusCase> cases() throws IOException {
        return CorpusCase.list();
    }

    static List<CorpusCase> harmlessPayroll() throws IOException {
        return CorpusCase.list().stream().filter(CorpusCase::isHarmlessPayroll).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isJudgedAsTheTableSays(CorpusCase one) throws IOException {
        DeliveryOutcome outcome = takeIn(one, folder);

        assertThat(outcome.verdict()).as(rules(outcome).toString()).isEqualTo(one.verdict());
        if (one.rule().isEmpty()) {
            assertThat(rules(outcome)).isEmpty();
        } else {
            assertThat(rules(outcome)).contains(one.rule());
        }
        if (!one.line().isEmpty()) {
            assertThat(firstLine(outcome, one.rule())).isEqualTo(Long.parseLong(one.line()));
        }
        if (outcome.rejected()) {
            assertThat(doorway.countRowsOf(one.judgedFile())).isZero();
        }
        assertThat(texts(outcome)).noneMatch(text -> text.matches(CPR_LIKE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAQualityReport(CorpusCase one) throws IOException {
        DeliveryOutcome outcome = takeIn(one, folder);

        String stem = one.judgedFile().replace(".csv", "");
        Path quality = folder.resolve("intern/quality/173");
        JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(quality.resolve(stem + ".json")));
        assertThat(json.get("verdict").asText()).isEqualTo(one.verdict());
        assertThat(json.get("findings")).hasSize(outcome.findings().size());
        try (CSVParser csv = CSVParser.parse(
                Files.readString(quality.resolve(stem + ".csv")).substring(1),
                CSVFormat.Builder.create().setDelimiter(';').setHeader().get())) {
            assertThat(csv.getRecords()).hasSize(outcome.findings().size()).allMatch(line -> line.size() == 8);
        }
    }

    @ParameterizedTest
    @MethodSource("harmlessPayroll")
    void stagesTheRowsOfItsUndamagedSibling(CorpusCase one) throws IOException {
        CorpusCase undamaged = harmlessPayroll().get(0);
        takeIn(undamaged, folder.resolve("undamaged"));
        List<String> expected = doorway.listPayrollRows();
        emptyRegister(folder);

        takeIn(one, folder.resolve("damaged"));

        assertThat(expected).isNotEmpty();
        assertThat(doorway.listPayrollRows()).isEqualTo(expected);
    }

    @Test
    void aFileRemovedAfterAKilledNightRegisteredItWaitsAndHoldsUpNothing() {
        doorway.workplace()
                .deliveries()
                .register(new NewDelivery(
                        173,
                        DeliveryName.parse("loen_2021-03.csv").orElseThrow(),
                        "standard",
                        folder.resolve("gone.csv"),
                        "0".repeat(64),
                        1,
                        List.of(),
                        null));

        List<DeliveryOutcome> outcomes = doorway.takeIn(folder.resolve("intern"));

        assertThat(outcomes).singleElement().matches(DeliveryOutcome::missing);
        assertThat(doorway.workplace().deliveries().listUndecided(173)).hasSize(1);
    }

    /** A folder stands for whatever is there and gives no bytes, also to root: it opens, and can't be read. */
    @Test
    void aFaultOfOneDeliveryStopsNoOther() throws IOException {
        Path inbox = folder.resolve("inbox");
        CorpusCase good = harmlessPayroll().get(0);
        InboxFile whole = good.deliver(inbox).get(0);
        InboxFile gone = new InboxFile(inbox.resolve("loen_2020-01.csv"), null);
        InboxFile unreadable = new InboxFile(Files.createDirectory(inbox.resolve("loen_2020-02.csv")), null);
        InboxFile excel = file(inbox, "loen_2020-03.csv", "PK\3\4 xl/workbook.xml");
        InboxFile named = file(inbox, "Løn april 2020.csv", "Kommunekode");
        InboxFile marked =
                new InboxFile(file(inbox, "loen_2020-05.csv", "Kommunekode").path(), null, true);

        List<DeliveryOutcome> outcomes =
                doorway.takeIn(folder.resolve("output"), gone, unreadable, excel, named, marked, whole);

        assertThat(outcomes)
                .extracting(outcome -> outcome.file() + " " + outcome.verdict() + " " + rules(outcome))
                .containsExactlyInAnyOrder(
                        "loen_2020-01.csv missing []",
                        "loen_2020-02.csv rejected [R018]",
                        "loen_2020-03.csv rejected [R017]",
                        "Løn april 2020.csv rejected [R011]",
                        "loen_2020-05.csv rejected [R016]",
                        whole.fileName() + " accepted []");
    }

    /** What was wrong was the marker or the disk, and not the file. */
    @Test
    void aFileWhoseMarkerIsMendedComesInByItself() throws IOException {
        InboxFile whole =
                harmlessPayroll().get(0).deliver(folder.resolve("inbox")).get(0);
        Path output = folder.resolve("output");

        assertThat(doorway.takeIn(output, new InboxFile(whole.path(), null, true)))
                .allMatch(DeliveryOutcome::rejected);

        assertThat(doorway.takeIn(output, whole))
                .singleElement()
                .extracting(DeliveryOutcome::verdict)
                .isEqualTo("accepted");
    }

    private static InboxFile file(Path inbox, String name, String content) throws IOException {
        return new InboxFile(Files.writeString(inbox.resolve(name), content), null);
    }

    /** One file a call, as if each came on a night of its own; the outcome is the last one's. */
    private static DeliveryOutcome takeIn(CorpusCase one, Path folder) throws IOException {
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        for (InboxFile file : one.deliver(folder.resolve("inbox"))) {
            assertThat(outcomes).noneMatch(DeliveryOutcome::rejected);
            outcomes.addAll(doorway.takeIn(folder.resolve("intern"), file));
        }
        return outcomes.get(outcomes.size() - 1);
    }

    private static List<String> rules(DeliveryOutcome outcome) {
        return outcome.findings().stream().map(Finding::rule).toList();
    }

    private static long firstLine(DeliveryOutcome outcome, String rule) {
        return outcome.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .mapToLong(Finding::line)
                .min()
                .orElseThrow();
    }

    private static List<String> texts(DeliveryOutcome outcome) {
        return outcome.findings().stream()
                .flatMap(finding -> Stream.of(
                        String.valueOf(finding.maskedValue()),
                        finding.message(),
                        finding.expected(),
                        finding.remedy(),
                        String.valueOf(finding.column())))
                .toList();
    }
}
