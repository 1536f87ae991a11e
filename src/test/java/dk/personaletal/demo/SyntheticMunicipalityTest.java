package dk.personaletal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.DanishCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticMunicipalityTest {
    private static final int PERSONS = 4000;
    private static final YearMonth LAST = YearMonth.of(2021, 3);
    private static final int MONTHS = 25;
    private static final long SEED = 20210331;
    private static final Set<String> SICK_LEAVE = Set.of("10", "11", "12", "13", "14");

    private static Path inbox;
    private static Deliveries deliveries;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        inbox = folder;
        deliveries = new Deliveries(folder);
        SyntheticMunicipality.write(folder, PERSONS, LAST, MONTHS, SEED);
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path again) throws IOException {
        SyntheticMunicipality.write(again, PERSONS, LAST, MONTHS, SEED);
        assertThat(new Deliveries(again).files()).hasSameSizeAs(deliveries.files());
        for (Path file : deliveries.files()) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void everyFileHasAMarkerThatFits() throws Exception {
        List<Path> files = deliveries.files().stream()
                .filter(file -> file.toString().endsWith(".csv"))
                .toList();
        assertThat(files).hasSize(4 * MONTHS + 1 + 2 + 2 + 2 + 1);
        for (Path file : files) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(inbox.resolve(file.getFileName() + ".sha256"))
                    .hasContent(HexFormat.of().formatHex(hash) + "  " + file.getFileName() + "\n");
        }
    }

    @Test
    void headersAreThoseOfTheStandardContract() {
        assertThat(header("loen_2020-03.csv"))
                .startsWith("Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Fødselsdato;Køn;Centerkode;Center;"
                        + "Afdelingskode;Afdeling;Overenskomstkode;Overenskomstgruppe;Stillingskode;Stilling;"
                        + "Personalekategori;Aflønningsform;Ansættelsesdato;Fratrædelsesdato;Beskæftigelsesgrad;"
                        + "Ugetimer;Bruttoløn;Løntrin;");
        assertThat(header("fravaer_2020-03.csv"))
                .isEqualTo("Medarbejdernr;Ansættelsesnr;Fraværskode;Fraværsårsag;Startdato;Slutdato;Fraværstimer;"
                        + "Beskæftigelsesgrad");
        assertThat(header("organisation_2021-03.csv"))
                .isEqualTo("Udtræksmåned;Kommunekode;Enhedskode;Enhed;Overordnet enhedskode;Niveau");
        assertThat(header("benchmark_sygefravaer.csv")).startsWith("År;Område;Dagsværk;Fraværsprocent;");
        assertThat(header("benchmark_omsaetning.csv"))
                .isEqualTo("Periode fra;Periode til;Område;Kommunekode;Overenskomstgruppe;Antal personer;Afgang;"
                        + "Tilgang;Udgiver");
        assertThat(header("trivsel_2020.csv"))
                .isEqualTo("År;Enhedskode;Spørgsmål;Helt enig;Enig;Hverken enig eller uenig;Uenig;Helt uenig;"
                        + "Gennemsnit");
        assertThat(header("rekruttering_2020-03.csv"))
                .isEqualTo("Opslagsnr;Enhedskode;Overenskomstkode;Opslagsdato;Kandidater;Genopslag;Besat dato");
        assertThat(header("befolkningsprognose_2021.csv")).isEqualTo("Prognoseår;Kommunekode;År;Aldersgruppe;Antal");
        assertThat(header("fratraedelser_2020-03.csv")).isEqualTo("Udtræksmåned;Enhedskode;Overenskomstkode;Årsag");
    }

    @Test
    void headcountIsSteadyFromMonthToMonth() {
        List<Integer> counts = months(MONTHS).map(month -> people(month).size()).toList();
        for (int i = 1; i < counts.size(); i++) {
            assertThat(counts.get(i) * 100).isBetween(counts.get(i - 1) * 98, counts.get(i - 1) * 102);
        }
    }

    @Test
    void turnoverAndAgeAreLikeARealMunicipality() {
        for (YearMonth closing : List.of(LAST.minusYears(1), LAST)) {
            Set<String> opening = people(closing.minusYears(1));
            Set<String> leavers = new HashSet<>(opening);
            leavers.removeAll(people(closing));
            assertThat(leavers.size() * 1000 / opening.size())
                    .as("leavers in 1000")
                    .isBetween(160, 195);
        }
        LocalDate today = LAST.atEndOfMonth();
        List<Integer> ages = deliveries.employed(LAST).stream()
                .map(row -> Deliveries.date(row.getOrDefault("Fødselsdato", ""))
                        .until(today)
                        .getYears())
                .toList();
        assertThat(ages.stream().mapToInt(age -> age).sum() / ages.size()).isBetween(44, 46);
        assertThat(ages.stream().filter(age -> age >= 70).count()).isBetween(5L, 40L);
    }

    @Test
    void sickLeaveIsLikeARealMunicipality() {
        long hundredths =
                months(12).mapToLong(month -> sickDaysHundredths(month)).sum();
        long fteHundredths = months(12).mapToLong(month -> fteHundredths(month)).sum() / 12;
        assertThat(hundredths * 100 / fteHundredths).as("hundredths of a day").isBetween(1150L, 1350L);
    }

    @Test
    void everyMunicipalityIsInTheSickLeaveBenchmarkEveryYear() {
        List<Map<String, String>> lines = Deliveries.rows(inbox.resolve("benchmark_sygefravaer.csv"));
        for (int year = 2016; year <= 2020; year++) {
            String text = String.valueOf(year);
            assertThat(lines.stream()
                            .filter(line -> text.equals(line.get("År")) && !"".equals(line.get("Kommunekode"))))
                    .hasSize(98);
        }
    }

    @Test
    void theSurveysMeanIsNearTheStrategysTarget() {
        Map<String, String> social = Deliveries.rows(inbox.resolve("trivsel_2020.csv")).stream()
                .filter(line -> "".equals(line.get("Enhedskode")) && "SOCIAL_KAPITAL".equals(line.get("Spørgsmål")))
                .findFirst()
                .orElseThrow();
        assertThat(social.get("Gennemsnit")).isBetween("3,60", "3,90");
    }

    @Test
    void nothingLooksLikeAPersonalNumber() {
        Pattern personal = Pattern.compile("(?<!\\d)(\\d{10}|\\d{6}-\\d{4})(?!\\d)");
        for (Path file : deliveries.files()) {
            if (file.toString().endsWith(".csv")) {
                assertThat(Deliveries.text(file)).doesNotContainPattern(personal);
            }
        }
    }

    private static Stream<YearMonth> months(int count) {
        return Stream.iterate(LAST.minusMonths(count - 1L), month -> month.plusMonths(1))
                .limit(count);
    }

    /** Ordinary and paid by the month. */
    private static Set<String> people(YearMonth month) {
        return deliveries.employed(month).stream()
                .filter(SyntheticMunicipalityTest::isMonthly)
                .filter(row -> "Ordinær".equals(row.get("Personalekategori")))
                .map(row -> row.getOrDefault("Medarbejdernr", ""))
                .collect(Collectors.toSet());
    }

    private static boolean isMonthly(Map<String, String> row) {
        return "Månedsløn".equals(row.get("Aflønningsform"));
    }

    private static long fteHundredths(YearMonth month) {
        return deliveries.employed(month).stream()
                .filter(SyntheticMunicipalityTest::isMonthly)
                .mapToLong(row -> degree(row, 100))
                .sum();
    }

    /** Working days inside the month times the degree; half for those partly ill. */
    private static long sickDaysHundredths(YearMonth month) {
        return deliveries.absence(month).stream()
                .filter(row -> SICK_LEAVE.contains(row.get("Fraværskode")))
                .mapToLong(row -> {
                    LocalDate first = later(Deliveries.date(row.getOrDefault("Startdato", "")), month.atDay(1));
                    String end = row.getOrDefault("Slutdato", "");
                    LocalDate last = end.isEmpty() ? month.atEndOfMonth() : Deliveries.date(end);
                    last = last.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : last;
                    int days = last.isBefore(first) ? 0 : DanishCalendar.workingDays(first, last);
                    return days * degree(row, 100) / ("13".equals(row.get("Fraværskode")) ? 2 : 1);
                })
                .sum();
    }

    private static long degree(Map<String, String> row, int unit) {
        return new BigDecimal(row.getOrDefault("Beskæftigelsesgrad", "").replace(',', '.'))
                .multiply(BigDecimal.valueOf(unit))
                .longValue();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String header(String file) {
        return Deliveries.text(inbox.resolve(file)).lines().findFirst().orElseThrow();
    }
}
