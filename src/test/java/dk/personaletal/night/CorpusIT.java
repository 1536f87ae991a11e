package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.job.DeliveryOutcome;
import dk.personaletal.job.Intake;
import dk.personaletal.job.IntakeOrder;
import dk.personaletal.job.Progress;
import dk.personaletal.job.Workplace;
import dk.personaletal.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
    private static final List<String> STAGING_TABLES = Stream.concat(
                    Arrays.stream(DeliveryKind.values()).map(DeliveryKind::table), Stream.of("person_alias"))
            .toList();
    private static final String CPR_LIKE = "(?s).*(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d).*";
    private static final SettingsFile SETTINGS = SettingsFile.load(null);

    private static Workplace workplace;
    private static Path keyFile;

    private Path folder;

    @BeforeAll
    static void open(@TempDir Path temp) {
        workplace = Workplace.open(Databases.create());
        keyFile = temp.resolve("pseudonym.key");
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @BeforeEach
    void emptyRegister(@TempDir Path temp) {
        folder = temp;
        workplace
                .database()
                .sql("truncate delivery cascade; truncate " + String.join(", ", STAGING_TABLES))
                .update();
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
            assertThat(rowsOf(one.judgedFile())).isZero();
        }
        assertThat(texts(outcome)).noneMatch(text -> text.matches(CPR_LIKE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAQualityReport(CorpusCase one) throws IOException {
        DeliveryOutcome outcome = takeIn(one, folder);

        String stem = one.judgedFile().replace(".csv", "");
        Path quality = folder.resolve("output/quality");
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
        List<String> expected = payrollRows();
        emptyRegister(folder);

        takeIn(one, folder.resolve("damaged"));

        assertThat(expected).isNotEmpty();
        assertThat(payrollRows()).isEqualTo(expected);
    }

    @Test
    void aFileRemovedAfterAKilledNightRegisteredItWaitsAndHoldsUpNothing() {
        workplace
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
        Intake intake = new Intake(workplace, SETTINGS, folder.resolve("output"), keyFile, Progress.SILENT);

        List<DeliveryOutcome> outcomes = intake.takeIn(new IntakeOrder(List.of(), "standard", false, List.of(), null));

        assertThat(outcomes).singleElement().matches(DeliveryOutcome::missing);
        assertThat(workplace.deliveries().listUndecided(173)).hasSize(1);
    }

    /** One file a call, as if each came on a night of its own; the outcome is the last one's. */
    private static DeliveryOutcome takeIn(CorpusCase one, Path folder) throws IOException {
        Intake intake = new Intake(workplace, SETTINGS, folder.resolve("output"), keyFile, Progress.SILENT);
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        for (InboxFile file : one.deliver(folder.resolve("inbox"))) {
            assertThat(outcomes).noneMatch(DeliveryOutcome::rejected);
            outcomes.addAll(intake.takeIn(new IntakeOrder(List.of(file), "standard", false, List.of(), null)));
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

    private static long rowsOf(String file) {
        String counts = STAGING_TABLES.stream()
                .map(table -> "(select count(*) from " + table + " where delivery_id in (select * from mine))")
                .collect(Collectors.joining(" + "));
        return workplace
                .database()
                .sql("with mine as (select delivery_id from delivery where file_name = :file) select " + counts)
                .param("file", file)
                .query(Long.class)
                .single();
    }

    /** All columns but the delivery and the line. */
    private static List<String> payrollRows() {
        return workplace
                .database()
                .sql("select to_jsonb(payroll_row) - 'delivery_id' - 'line_no' from payroll_row")
                .query(String.class)
                .list()
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
