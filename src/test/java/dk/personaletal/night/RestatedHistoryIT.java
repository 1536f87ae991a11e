package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.job.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

    private Path folder = Path.of("");
    private Path inbox = Path.of("");
    private House house = new House(Path.of(""));
    private String number = "";
    private String unit = "";
    private Map<String, String> original = Map.of();
    private Map<String, String> asTwo = Map.of();
    private Instant unknown = Instant.MIN;

    @BeforeAll
    void publishTheMonth(@TempDir Path temp) throws IOException {
        folder = temp;
        inbox = Town.writeInbox(folder.resolve("inbox"));
        house = new House(folder);
        house.takeIn(inbox);
        house.rerun(MARCH);
        original = tables("tables");
        number = column("Medarbejdernr");
        unit = column("Afdelingskode");
    }

    @Test
    @Order(1)
    void underANewNumberAPersonIsALeaverAndAJoiner() throws IOException {
        deliverMarch(line -> line.replace(";" + number + ";", ";" + NEW_NUMBER + ";"));
        assertThat(house.rerun(MARCH).version()).isEqualTo(2);
        assertThat(tables("tables.v2").get("personaleomsaetning_center.csv"))
                .isNotEqualTo(original.get("personaleomsaetning_center.csv"));
        asTwo = House.checksums(house.rerun(MARCH));
        unknown = house.now();
    }

    @Test
    @Order(2)
    void whenTheChangeIsDeliveredEveryTableIsAsIfTheNumberHadStayed() throws IOException {
        house.deliver(write(
                "personskift_2021-03.csv",
                "Gammelt medarbejdernr;Nyt medarbejdernr;Gyldig fra;Årsag\n" + number + ";" + NEW_NUMBER
                        + ";01-03-2021;Fejl i oprettelsen"));
        assertThat(house.rerun(MARCH).version()).isEqualTo(3);
        assertThat(tables("tables.v3")).isEqualTo(original);
        assertThat(text(".v3.pdf")).contains("er talt som én person i alle måneder", "Personskift");
        assertThat(Files.readString(folder.resolve("output/173/2021-03/manifest.json")))
                .contains("personskift_2021-03.csv er kommet til");
        assertThat(House.checksums(house.rerunInto(folder.resolve("again"), MARCH, unknown)))
                .isEqualTo(asTwo);
    }

    @Test
    @Order(3)
    void theLinesUnderBothNumbersAreOnePersons() {
        Explanation leavers = house.explain("personaleomsaetning_center", MARCH, Edition.INTERNAL);
        assertThat(leavers.restated()).anyMatch(sentence -> sentence.contains("personskift"));
        assertThat(leavers.deliveries())
                .extracting(Explanation.Source::file)
                .contains("personskift_2021-03.csv");
    }

    @Test
    @Order(4)
    void aWithdrawnChangeIsNotKnownAnyMore() throws IOException {
        house.withdraw(folder.resolve("personskift_2021-03.csv"), "Forkert person");
        assertThat(house.rerun(MARCH).version()).isEqualTo(4);
        assertThat(tables("tables.v4")).isEqualTo(tables("tables.v2"));
    }

    @Test
    @Order(5)
    void aRecodeMovesNobodyInAReportOfTheOrganisationOfToday() throws IOException {
        deliverMarch(line -> line.replace(";" + unit + ";", ";" + NEW_UNIT + ";"));
        house.deliver(write(
                "omkodning.csv",
                "Gammel enhedskode;Ny enhedskode;Gyldig fra\n" + unit + ";" + NEW_UNIT + ";2021-03-01"));
        house.rerun(MARCH);
        assertThat(tables("tables.v5").get("personaleomsaetning_afdeling.csv"))
                .isNotEqualTo(original.get("personaleomsaetning_afdeling.csv"));

        house.use(Map.of("organisation: som-dengang", "organisation: omkodet"));
        assertThat(house.rerun(MARCH).version()).isEqualTo(6);
        assertThat(tables("tables.v6").get("personaleomsaetning_afdeling.csv").lines().sorted())
                .containsExactlyElementsOf(original.get("personaleomsaetning_afdeling.csv").lines().sorted()
                        .toList());
        assertThat(text(".v6.pdf")).contains("vist i den enhed, som gælder i rapportens måned");
        assertThat(house.explain("personaleomsaetning_afdeling", MARCH, Edition.COMMITTEE)
                        .restated())
                .contains(unit + " før 2021-03 er vist som " + NEW_UNIT);
    }

    /** Of one who is there a year before, too, monthly-paid in an ordinary position. */
    private String column(String name) throws IOException {
        List<String> before = Files.readAllLines(inbox.resolve("loen_2020-03.csv"), ISO);
        List<String> lines = Files.readAllLines(inbox.resolve("loen_2021-03.csv"), ISO);
        List<String> header = List.of(lines.get(0).split(";"));
        int person = header.indexOf("Medarbejdernr");
        String[] cells = lines.stream()
                .skip(1)
                .filter(line -> line.contains(";Ordin") && line.contains("nedsl") && line.contains(";1;"))
                .map(line -> line.split(";", -1))
                .filter(row -> before.stream().anyMatch(line -> line.contains(";" + row[person] + ";")))
                .filter(row -> lines.stream().filter(line -> line.contains(";" + row[person] + ";")).count() == 1)
                .findFirst()
                .orElseThrow();
        return cells[header.indexOf(name)];
    }

    private static final java.nio.charset.Charset ISO = java.nio.charset.StandardCharsets.ISO_8859_1;

    private void deliverMarch(UnaryOperator<String> change) throws IOException {
        house.deliver(Town.rewrite(
                inbox.resolve("loen_2021-03.csv"),
                folder.resolve(change.apply("corrected") + "/loen_2021-03.csv"),
                lines -> lines.stream().map(change).toList()));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text + "\n");
    }

    /** The content of every table of a version, but those about the deliveries themselves. */
    private Map<String, String> tables(String version) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("output/173/2021-03").resolve(version))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!List.of("aendringer.csv", "leverancer.csv", "fund.csv").contains(name)) {
                    tables.put(name, Files.readString(file));
                }
            }
        }
        return tables;
    }

    private String text(String ending) throws IOException {
        Path pdf = folder.resolve("output/173/2021-03/" + Town.REPORT + ending);
        return PdfText.of(Files.readAllBytes(pdf)).text().replaceAll("\\s+", " ");
    }
}
