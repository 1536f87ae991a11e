package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.shared.Checksum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers and names that go in never come out: not in answers, logs, files or tables. */
class CanaryIT {
    private static final String HEADER = "Udtræksmåned;Kommunekode;CPR;Navn;Medarbejdernr;Ansættelsesnr;Fødselsdato;"
            + "Køn;Centerkode;Center;Aflønningsform;Ansættelsesdato;Beskæftigelsesgrad";
    private static final int PERSONS = 40;
    /** Invented, with a day of birth that a CPR number can have and a serial number that none has got. */
    private static final String NUMBER_PATTERN = "0101%02d000%d";

    private static Program program;
    private static DatabaseAddress address;
    private static String said;

    @BeforeAll
    static void runTheNight(@TempDir Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        deliver(inbox.resolve("loen_2020-03.csv"), lines("2020-03"));
        deliver(inbox.resolve("loen_2021-03.csv"), lines("2021-03"));
        deliver(inbox.resolve("loen_2021-02.csv"), damaged(lines("2021-02")));
        address = Databases.create();
        program = Program.in(folder.resolve("night"), address);
        Answer night = program.night(inbox).failed(65);
        Answer json = program.run("validate", inbox.resolve("loen_2021-02.csv").toString(), "--json");
        said = night.out() + night.err() + json.failed(65).out() + json.err();
    }

    @Test
    void theNightSawThem() {
        assertThat(said).contains("R007", "R108", "R103", "R101", "R106", "loen_2021-02.csv");
        assertThat(Town.published(program.output(), Town.REPORT + ".pdf")).isRegularFile();
    }

    @Test
    void nothingIsSaidOfThem() {
        assertNoCanary("what was said", said);
    }

    @Test
    void noFileTellsOfThem() throws IOException {
        try (Stream<Path> files = Files.walk(program.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertNoCanary(file.toString(), text(file));
            }
        }
    }

    @Test
    void noTableTellsOfThem() {
        JdbcClient database = Databases.client(address);
        List<String> tables = database.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("payroll_row", "finding", "batch_step_execution_context");
        for (String table : tables) {
            List<String> rows = database.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list();
            assertNoCanary(table, String.join("\n", rows));
        }
    }

    private static void assertNoCanary(String where, String text) {
        for (int person = 0; person < PERSONS; person++) {
            String cpr = number(person);
            assertThat(text).as(where).doesNotContain(cpr, cpr.substring(1), dashed(cpr), name(person));
        }
        assertThat(text).as(where).doesNotContain("Kanariefugl");
    }

    private static void deliver(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        Files.writeString(file.resolveSibling(file.getFileName() + ".sha256"), Checksum.of(file));
    }

    private static List<String> lines(String month) {
        return Stream.concat(Stream.of(HEADER), IntStream.range(0, PERSONS).mapToObj(person -> line(month, person)))
                .toList();
    }

    /** With number and name where they give findings. */
    private static List<String> damaged(List<String> lines) {
        List<String> damaged = new ArrayList<>(lines);
        damaged.set(3, lines.get(3).replace(number(2), "0113" + number(2).substring(4)));
        damaged.set(5, lines.get(5).replace("01-01-19" + number(4).substring(4, 6), name(4)));
        damaged.set(7, lines.get(7).replace(";0,8000", ";" + number(6)));
        damaged.set(9, lines.get(9).replace(";0,8000", ";" + name(8)));
        damaged.set(11, number(10) + ";" + name(10));
        damaged.set(13, lines.get(13).replace("01-08-2010", dashed(number(12))));
        damaged.set(15, lines.get(15).replace("Månedsløn", number(14)));
        damaged.set(17, lines.get(17).replace("Månedsløn", name(16)));
        return damaged;
    }

    private static String line(String month, int person) {
        return String.join(
                ";",
                month,
                Town.MUNICIPALITY,
                person % 2 == 0 ? number(person) : dashed(number(person)),
                name(person),
                "",
                "1",
                "01-01-19" + number(person).substring(4, 6),
                person % 3 == 0 ? "M" : "K",
                "CSI",
                "Center for Social Indsats",
                "Månedsløn",
                "01-08-2010",
                "0,8000");
    }

    private static String number(int person) {
        return NUMBER_PATTERN.formatted(50 + person, person % 10);
    }

    private static String dashed(String number) {
        return number.substring(0, 6) + "-" + number.substring(6);
    }

    private static String name(int person) {
        return "Kanariefugl" + (char) ('A' + person % 26) + " Gulsen" + person;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            return PdfText.of(bytes).text();
        }
        return name.endsWith(".xlsx") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
