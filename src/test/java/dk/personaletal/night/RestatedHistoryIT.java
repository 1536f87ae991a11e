package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal._support.PdfText;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.explain.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One in the newest payroll has another number, and a unit another code; two small files say so afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestatedHistoryIT {
    private static final YearMonth MARCH = YearMonth.of(2021, 3);
    private static final String NEW_NUMBER = "M999999";
    private static final String NEW_UNIT = "NY01";
    private static final String NEWEST_CHANGES =
            "delivery_id = (select max(delivery_id) from delivery where contract = 'personskift')";

    private Path folder = Path.of("");
    private Path inbox = Path.of("");
    private House house = new House(Path.of(""));
    private String number = "";
    private String unit = "";
    private List<String> original = List.of();
    private List<String> asTwo = List.of();
    private Map<String, String> paperAsTwo = Map.of();
    private Instant unknown = Instant.MIN;

    @BeforeAll
    void publishTheMonth(@TempDir Path temp) throws IOException {
        folder = temp;
        inbox = Town.writeInbox(folder.resolve("inbox"));
        house = new House(folder);
        house.takeIn(inbox);
        original = figures();
        number = column("Medarbejdernr");
        unit = column("Afdelingskode");
    }

    @Test
    @Order(1)
    void underANewNumberAPersonIsALeaverAndAJoiner() throws IOException {
        deliverPayroll("2021-03", line -> line.replace(";" + number + ";", ";" + NEW_NUMBER + ";"));
        asTwo = figures();
        assertThat(asTwo).isNotEqualTo(original);
        paperAsTwo = House.checksums(house.rerun(MARCH));
        unknown = house.now();
    }

    @Test
    @Order(2)
    void whenTheChangeIsDeliveredEveryFigureIsAsIfTheNumberHadStayed() throws IOException {
        house.deliver(write(
                "personskift_2021-04.csv",
                "Gammelt medarbejdernr;Nyt medarbejdernr;Gyldig fra;Årsag\n" + number + ";" + NEW_NUMBER
                        + ";01-03-2021;Fejl i oprettelsen"));
        assertThat(figures()).isEqualTo(original);
        assertThat(house.rerun(MARCH).version())
                .as("the third, as each time of figures is a version")
                .isEqualTo(3);
        assertThat(text(3)).contains("er talt som én person i alle måneder", "Personskift");
        assertThat(Files.readString(Town.folder(house.month(MARCH), 3).resolve("manifest.json")))
                .contains("personskift_2021-04.csv er kommet til");
        assertThat(House.checksums(house.rerunInto(folder.resolve("again"), MARCH, unknown)))
                .isEqualTo(paperAsTwo);
    }

    /** Side by side the two would tell who left and who came. */
    @Test
    @Order(3)
    void readersDoNotGetThePaperOfBeforeItBesideTheirs() {
        House readers = house.forReaders();
        assertThat(readers.rerun(MARCH).isNew()).isTrue();
        assertThatThrownBy(() -> readers.rerun(MARCH, unknown))
                .hasMessageContaining("kan ikke lægges ved siden af den udgivne: rettelsen angår for få personer");
        assertThat(House.checksums(house.rerun(MARCH, unknown))).isEqualTo(paperAsTwo);
    }

    @Test
    @Order(4)
    void theWayBackFromAFigureTellsOfTheChange() {
        Explanation ages = house.explain("aldersfordeling", MARCH, Edition.INTERNAL);
        assertThat(ages.restated()).anyMatch(sentence -> sentence.contains("personskift"));
        assertThat(ages.deliveries()).extracting(Explanation.Source::file).contains("personskift_2021-04.csv");
        assertThat(ages.lines().stream().map(Explanation.Line::person).distinct())
                .hasSize(ages.cells().stream()
                        .filter(cell -> cell.member().equals("*")
                                && cell.measure().equals("persons")
                                && cell.time().equals(MARCH.toString()))
                        .mapToInt(cell -> Integer.parseInt(cell.printed()))
                        .sum());
    }

    @Test
    @Order(5)
    void aWithdrawnChangeIsNotKnownAnyMore() {
        house.withdraw(folder.resolve("personskift_2021-04.csv"), "Forkert person");
        assertThat(figures()).isEqualTo(asTwo);
    }

    @Test
    @Order(6)
    void aRecodeMovesNobodyInAReportOfTheOrganisationOfToday() throws IOException {
        deliverPayroll("2021-03", line -> line.replace(";" + unit + ";", ";" + NEW_UNIT + ";"));
        house.deliver(write(
                "omkodning.csv",
                "Gammel enhedskode;Ny enhedskode;Gyldig fra\n" + unit + ";" + NEW_UNIT + ";2021-03-01"));
        assertThat(figures()).isNotEqualTo(original);

        house.use(Map.of("organisation: som-dengang", "organisation: omkodet"));
        assertThat(figures()).isEqualTo(original);
        assertThat(house.explain("personaleomsaetning_afdeling", MARCH, Edition.INTERNAL)
                        .restated())
                .contains(unit + " før 2021-03 er vist som " + NEW_UNIT);
        assertThat(text(house.rerun(MARCH).version())).contains("vist i den enhed, som gælder i rapportens måned");
    }

    /** One who is still employed had another number before; one who has left had another number in the first month. */
    @Test
    @Order(7)
    void aPersonIsDeletedUnderAllNumbersOrNone() throws IOException {
        String left = ordinary("loen_2020-03.csv").stream()
                .map(row -> row.getOrDefault("Medarbejdernr", ""))
                .filter(one -> isIn(one, "loen_2020-04.csv") && !isIn(one, "loen_2021-03.csv"))
                .findFirst()
                .orElseThrow();
        deliverPayroll("2020-03", line -> line.replace(";" + left + ";", ";M888888;"));
        deliverPayroll("2021-03", line -> line.replace(";" + unit + ";", ";" + NEW_UNIT + ";")
                .replace(";" + number + ";", ";" + NEW_NUMBER + ";"));
        house.deliver(write(
                "personskift_2021-05.csv",
                "Gammelt medarbejdernr;Nyt medarbejdernr\n" + number + ";" + NEW_NUMBER + "\nM888888;" + left));
        long stayed = rowsUnderEitherNumber(2);
        assertThat(List.of(stayed, rowsUnderEitherNumber(3))).allMatch(rows -> rows > 1);

        house.retire(false);

        assertThat(rowsUnderEitherNumber(2)).isEqualTo(stayed);
        assertThat(house.count("select count(*) from person_change_row where " + NEWEST_CHANGES))
                .isEqualTo(1);
        assertThat(house.count("select count(*) from payroll_row where employee_number is null and person not in ("
                        + "select r.person from payroll_row r join delivery d using (delivery_id)"
                        + " where d.covers_from = '2021-03-01' and d.superseded_at is null"
                        + " union select old_person from person_change_row where " + NEWEST_CHANGES + ")"))
                .isZero();
    }

    private long rowsUnderEitherNumber(int line) {
        return house.count("select count(*) from payroll_row r join person_change_row c"
                + " on r.person in (c.old_person, c.new_person) where c.line_no = " + line + " and c."
                + NEWEST_CHANGES);
    }

    private boolean isIn(String one, String file) {
        try {
            return Files.readString(inbox.resolve(file), StandardCharsets.ISO_8859_1)
                    .contains(";" + one + ";");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As HR's edition prints them, by name. The committee's withholds what two versions together would tell. */
    private List<String> figures() {
        return Stream.of(
                        "personaleomsaetning_center",
                        "personaleomsaetning_afdeling",
                        "aldersfordeling_overenskomst",
                        "sygefravaer_center")
                .flatMap(table -> house.explain(table, MARCH, Edition.INTERNAL).cells().stream())
                .map(cell -> String.join(" ", cell.name(), cell.time(), cell.measure(), cell.printed()))
                .sorted()
                .toList();
    }

    /** The cell of one who is monthly-paid in one ordinary position, a year before too. */
    private String column(String name) throws IOException {
        Set<String> before = ordinary("loen_2020-03.csv").stream()
                .map(row -> row.get("Medarbejdernr"))
                .collect(Collectors.toSet());
        return ordinary("loen_2021-03.csv").stream()
                .filter(row -> before.contains(row.get("Medarbejdernr")))
                .map(row -> row.get(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, String>> ordinary(String file) throws IOException {
        List<String[]> lines = Files.readAllLines(inbox.resolve(file), StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.split(";", -1))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < Math.min(line.length, lines.get(0).length); i++) {
                row.put(lines.get(0)[i], line[i]);
            }
            rows.add(row);
        }
        Map<String, Long> positions = rows.stream()
                .collect(Collectors.groupingBy(row -> row.getOrDefault("Medarbejdernr", ""), Collectors.counting()));
        return rows.stream()
                .filter(row -> row.getOrDefault("Personalekategori", "").startsWith("Ordin"))
                .filter(row -> row.getOrDefault("Status", "").equals("1"))
                .filter(row -> row.values().stream()
                        .anyMatch(cell -> cell.startsWith("M\u00e5n") || cell.startsWith("M\u00c3")))
                .filter(row -> Objects.equals(positions.get(row.get("Medarbejdernr")), 1L))
                .toList();
    }

    private void deliverPayroll(String month, UnaryOperator<String> change) throws IOException {
        house.deliver(Town.rewrite(
                inbox.resolve("loen_" + month + ".csv"),
                folder.resolve(change.apply("corrected") + "/loen_" + month + ".csv"),
                lines -> lines.stream().map(change).toList()));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n");
    }

    private String text(int version) throws IOException {
        Path pdf = Town.folder(house.month(MARCH), version).resolve(Town.REPORT + ".pdf");
        return PdfText.of(Files.readAllBytes(pdf)).text().replaceAll("\\s+", " ");
    }
}
