package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal._support.PdfText;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.explain.Explanation;
import dk.personaletal.explain.KnowledgeDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Months are published, corrections of many kinds come, and the paper of then stays the paper of then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryIT {
    private static final YearMonth DECEMBER = YearMonth.of(2020, 12);
    private static final YearMonth JANUARY = YearMonth.of(2021, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2021, 2);
    private static final YearMonth MARCH = YearMonth.of(2021, 3);
    private static final List<YearMonth> MONTHS = List.of(DECEMBER, JANUARY, FEBRUARY, MARCH);
    private static final String REASON = "Filen var fra en anden kommune";

    /** What every month came to when it was published, and when the last of them was. */
    private final Map<YearMonth, Map<String, String>> asPublished = new TreeMap<>();

    private final Map<YearMonth, Map<String, String>> asReadersHaveIt = new TreeMap<>();

    private Instant published = Instant.MIN;
    private Instant corrected = Instant.MIN;
    private Map<String, String> correctedFebruary = Map.of();

    private Path folder = Path.of("");
    private Path inbox = Path.of("");
    private House house = new House(Path.of(""));
    private House readers = house;

    @BeforeAll
    void takeIn(@TempDir Path temp) {
        folder = temp;
        inbox = Town.writeInbox(folder.resolve("inbox"));
        house = new House(folder);
        readers = house.forReaders();
        house.takeIn(inbox);
    }

    @Test
    @Order(1)
    void everyMonthIsPublished() {
        for (YearMonth month : MONTHS) {
            assertThat(house.rerun(month).isNew()).isTrue();
            asPublished.put(month, House.checksums(house.rerun(month)));
            asReadersHaveIt.put(month, House.checksums(readers.rerun(month)));
        }
        published = house.now();
    }

    @Test
    @Order(2)
    void afterCorrectionsEveryMonthIsPrintedAsItWas() throws IOException {
        house.deliver(Town.rewrite(
                inbox.resolve("loen_2021-02.csv"),
                folder.resolve("corrected/loen_2021-02.csv"),
                lines -> lines.subList(0, lines.size() - 2)));
        house.deliver(Town.rewrite(
                inbox.resolve("fravaer_2021-01.csv"),
                folder.resolve("corrected/fravaer_2021-01.csv"),
                lines -> lines.subList(0, lines.size() - 5)));
        corrected = house.now();
        assertEachIsPrintedAsItWas(folder.resolve("again"));
    }

    private void assertEachIsPrintedAsItWas(Path output) {
        for (YearMonth month : MONTHS) {
            assertThat(House.checksums(house.rerunInto(output, month, published)))
                    .isEqualTo(asPublished.get(month));
            assertThat(House.checksums(readers.rerunInto(output, month, published)))
                    .isEqualTo(asReadersHaveIt.get(month));
        }
    }

    @Test
    @Order(3)
    void withTodaysKnowledgeOnlyWhatTheCorrectionsTouchIsAnother() throws IOException {
        assertThat(house.rerun(DECEMBER).isNew()).isFalse();
        assertThat(changedTables(JANUARY)).isNotEmpty().allMatch(table -> table.matches("(sygefravaer|succes).*"));
        assertThat(changedTables(FEBRUARY)).contains("personaleomsaetning_center", "aldersfordeling");
        correctedFebruary = House.checksums(house.rerun(FEBRUARY));
        corrected = house.now();
    }

    /** Publishes the month anew, and holds what the manifest says up against the tables themselves. */
    private TreeSet<String> changedTables(YearMonth month) throws IOException {
        assertThat(house.rerun(month).version()).isEqualTo(2);
        Path period = house.month(month);
        JsonNode manifest = new ObjectMapper()
                .readTree(Town.folder(period, 2).resolve("manifest.json").toFile());
        TreeSet<String> told = new TreeSet<>();
        manifest.get("changes").forEach(change -> {
            assertThat(change.get("was").asText()).isNotEqualTo(change.get("is").asText());
            assertThat(change.get("cause").asText()).contains("er rettet");
            told.add(change.get("table").asText());
        });
        assertThat(differing(
                        Town.folder(period, 1).resolve("tables"),
                        Town.folder(period, 2).resolve("tables")))
                .isEqualTo(told);
        assertThat(PdfText.of(Files.readAllBytes(Town.folder(period, 2).resolve(Town.REPORT + ".pdf")))
                        .text())
                .contains("Ændringer siden forrige udgave");
        return told;
    }

    private static TreeSet<String> differing(Path before, Path after) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (var files = Files.list(after)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                Path old = before.resolve(name + ".csv");
                if (!List.of("aendringer", "leverancer", "fund").contains(name) && Files.mismatch(file, old) >= 0) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    @Test
    @Order(4)
    void aWithdrawnDeliveryGivesTheFiguresFromBeforeIt() throws IOException {
        assertThat(house.withdraw(folder.resolve("corrected/loen_2021-02.csv"), REASON))
                .isEqualTo("loen_2021-02.csv");

        assertThat(house.rerun(FEBRUARY).version()).isEqualTo(3);
        Path period = house.month(FEBRUARY);
        assertThat(Town.folder(period, 3).resolve("tables/personaleomsaetning_center.csv"))
                .hasSameBinaryContentAs(Town.folder(period, 1).resolve("tables/personaleomsaetning_center.csv"));
        assertThat(PdfText.of(Files.readAllBytes(Town.folder(period, 3).resolve(Town.REPORT + ".pdf")))
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(REASON);
        assertThat(House.checksums(house.rerunInto(folder.resolve("again"), FEBRUARY, corrected)))
                .isEqualTo(correctedFebruary);
        assertThat(House.checksums(house.rerunInto(folder.resolve("again"), FEBRUARY, published)))
                .isEqualTo(asPublished.get(FEBRUARY));
    }

    @Test
    @Order(5)
    void otherSettingsGiveAnotherVersionAndLeaveTheOldOnesAlone() throws IOException {
        house.use(Map.of("denominator: opening", "denominator: mean"));
        assertThat(house.rerun(MARCH).version()).isEqualTo(2);
        JsonNode manifest = new ObjectMapper()
                .readTree(Town.folder(house.month(MARCH), 2)
                        .resolve("manifest.json")
                        .toFile());
        assertThat(manifest.get("causes").toString()).contains("Indstillingen turnover");
        assertEachIsPrintedAsItWas(folder.resolve("once more"));
    }

    @Test
    @Order(6)
    void aMonthThatWasNeverPublishedIsMadeWithTheSettingsOfThen() throws IOException {
        YearMonth november = YearMonth.of(2020, 11);
        Map<String, String> then = House.checksums(house.rerun(november, published));
        house.use(Map.of("denominator: mean", "denominator: opening"));
        assertThat(House.checksums(house.rerun(november))).isEqualTo(then);
    }

    @Test
    @Order(7)
    void aPrintedFigureLeadsBackToTheLinesThatItCounts() {
        Explanation inside = house.explain("personaleomsaetning_center", MARCH, Edition.INTERNAL);
        long leavers = count(inside, "leavers");
        assertThat(leavers).isPositive();
        assertThat(inside.lines().stream()
                        .filter(line -> line.role().equals("afgang"))
                        .map(Explanation.Line::person)
                        .distinct())
                .hasSize((int) leavers);
        assertThat(inside.deliveries()).allMatch(delivery -> delivery.sha256().matches("[0-9a-f]{64}"));

        Explanation ages = house.explain("aldersfordeling", MARCH, Edition.INTERNAL);
        assertThat(ages.lines().stream().map(Explanation.Line::person).distinct())
                .hasSize((int) count(ages, "persons"));
        assertThat(house.explain("sygefravaer_center", MARCH, Edition.INTERNAL).lines())
                .isNotEmpty();
    }

    @Test
    @Order(8)
    void everyPrintedTableLeadsBackToItsFigures() throws IOException {
        Path tables = Town.published(folder.resolve("output"), "tables");
        List<String> names;
        try (var files = Files.list(tables)) {
            names = files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .filter(name -> !List.of("aendringer", "leverancer", "fund").contains(name))
                    .toList();
        }
        for (Explanation explanation : house.explain(names, MARCH)) {
            String csv = Files.readString(tables.resolve(explanation.figure() + ".csv"));
            assertThat(explanation.deliveries()).as(explanation.figure()).isNotEmpty();
            assertThat(explanation.cells())
                    .as(explanation.figure())
                    .isNotEmpty()
                    .allSatisfy(cell -> {
                        assertThat(csv.lines().findFirst().orElseThrow()).contains(cell.column());
                        assertThat(csv)
                                .contains(cell.printed()
                                        .replaceAll("[.+]|\u202f.*", "")
                                        .replace('\u2212', '-'));
                    });
        }
    }

    @Test
    @Order(9)
    void theCommitteesEditionListsNoLinesOfTooFew() {
        Explanation outside = house.explain("personaleomsaetning_afdeling", MARCH, Edition.COMMITTEE);
        List<String> withheld = outside.cells().stream()
                .filter(cell -> cell.printed().equals("·"))
                .map(Explanation.Value::member)
                .distinct()
                .toList();
        assertThat(withheld).isNotEmpty();
        for (String unit : withheld.subList(0, Math.min(4, withheld.size()))) {
            Explanation one = house.explain("personaleomsaetning_afdeling", MARCH, Edition.COMMITTEE, unit);
            Map<String, Long> persons = one.lines().stream()
                    .collect(Collectors.groupingBy(
                            Explanation.Line::role,
                            Collectors.collectingAndThen(
                                    Collectors.mapping(Explanation.Line::person, Collectors.toSet()),
                                    set -> (long) set.size())));
            assertThat(persons.values()).allMatch(number -> number >= 5);
        }
    }

    @Test
    @Order(10)
    void whatIsPrintedIsFoundByHowItReads() {
        Explanation.Value rate = house.explain("turnover.leavers_rate", MARCH, Edition.COMMITTEE).cells().stream()
                .filter(cell -> cell.breakdown().equals("total"))
                .findFirst()
                .orElseThrow();
        String printed = rate.printed();
        assertThat(rate.calculation()).matches("[\\d.]+ / [\\d.]+ = " + printed);
        assertThat(house.explain(printed.replace('\u202f', ' '), MARCH, Edition.COMMITTEE)
                        .cells())
                .anyMatch(cell ->
                        cell.measure().equals("leavers_rate") && !cell.table().isEmpty());
        assertThat(house.explain("tilgang", MARCH, Edition.COMMITTEE).cells())
                .anyMatch(cell -> cell.column().equals("Tilgang"));
        assertThatThrownBy(() -> house.explain("personaleomsaetning_center", MARCH, Edition.COMMITTEE, "XX"))
                .hasMessageContaining("Vælg mellem C");
        assertThatThrownBy(() -> house.explain("personaleomsætning_center", MARCH, Edition.COMMITTEE))
                .hasMessageContaining("Mente du 'personaleomsaetning_center'?");
    }

    private static long count(Explanation explanation, String measure) {
        return explanation.cells().stream()
                .filter(cell -> cell.member().equals("*")
                        && cell.measure().equals(measure)
                        && cell.time().equals(MARCH.toString()))
                .map(cell -> Long.parseLong(cell.printed().replace(".", "")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(10)
    void twoMomentsDifferByTheDeliveriesAndThePersonsInThem() {
        KnowledgeDiff.Diff diff = house.diff(FEBRUARY, published, corrected);
        assertThat(diff.deliveries())
                .extracting(KnowledgeDiff.DeliveryDiff::file)
                .contains("loen_2021-02.csv", "fravaer_2021-01.csv");
        assertThat(diff.persons())
                .isNotEmpty()
                .allMatch(person -> !person.cameIn()
                        && person.census().equals("2021-02")
                        && person.reason().equals("ikke i leverancen"));
        assertThat(house.diff(FEBRUARY, published, published).persons()).isEmpty();
    }

    @Test
    @Order(11)
    void whenRowsAreGoneThePublishedIsStillPrintedAsItWas() {
        long counted = house.retire(true);
        assertThat(counted).isPositive();
        assertThat(house.retire(false)).isEqualTo(counted);
        assertThat(house.retire(true)).isZero();
        assertEachIsPrintedAsItWas(folder.resolve("after retirement"));
        assertThat(house.explain("personaleomsaetning_center", MARCH, Edition.COMMITTEE)
                        .rowsGone())
                .isPositive();
    }

    @Test
    @Order(12)
    void whenTheRowsOfCorrectedDeliveriesAreGoneThePublishedIsStillPrintedAsItWas() {
        house.execute("""
                update delivery set registered_at = registered_at - interval '3 years',
                    decided_at = decided_at - interval '3 years', superseded_at = superseded_at - interval '3 years',
                    withdrawn_at = withdrawn_at - interval '3 years'
                """);
        house.execute("""
                update delivery_gap set gap_from = gap_from - interval '3 years', gap_to = gap_to - interval '3 years'
                """);
        assertThat(house.retire(false)).isPositive();
        assertThat(house.retire(true)).isZero();
        assertThat(house.count("select count(*) from payroll_row join delivery using (delivery_id)"
                        + " where superseded_at is not null"))
                .isZero();
        assertEachIsPrintedAsItWas(folder.resolve("without the corrected"));
        assertThatThrownBy(() -> house.diff(FEBRUARY, threeYearsBefore(published), threeYearsBefore(corrected)))
                .hasMessageContaining("slettet efter reglerne for opbevaring");
    }

    private static Instant threeYearsBefore(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).minusYears(3).toInstant();
    }

    @Test
    @Order(13)
    void whatAnEarlierReleasePublishedStaysWhereItIsAndComesBackInAFolderOfItsOwn() throws IOException {
        Path month = readers.month(DECEMBER);
        house.publishAsEarlier(DECEMBER);
        assertThat(readers.rerun(DECEMBER, published).files())
                .contains(month.resolve(Town.REPORT + ".pdf"), month.resolve("tables/aldersfordeling.csv"));
        assertThat(Town.folder(month, 1)).doesNotExist();

        Files.delete(month.resolve(Town.REPORT + ".pdf"));
        assertThat(House.checksums(readers.rerun(DECEMBER, published))).isEqualTo(asReadersHaveIt.get(DECEMBER));
        assertThat(Town.folder(month, 1).resolve(Town.REPORT + ".pdf")).isRegularFile();
        assertThat(readers.rerun(DECEMBER, published).isNew()).isFalse();
    }
}
