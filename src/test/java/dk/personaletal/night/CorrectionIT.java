package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal._support.PdfText;
import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries handed over after the night: corrected ones, and ones that a person vouches for. */
class CorrectionIT {
    private static final String REASON = "Ældrecentret er udskilt til et selskab";

    private static Path folder;
    private static Path inbox;
    private static Program program;
    private static DatabaseAddress database;

    @BeforeAll
    static void runTheNight(@TempDir Path temp) {
        folder = temp;
        inbox = Town.writeInbox(temp.resolve("inbox"));
        database = Databases.create();
        program = Program.in(temp.resolve("night"), database);
        // in the house a correction of few persons doesn't wait
        program.night(inbox, "--edition", "internal").succeeded();
    }

    @Test
    void aCorrectedDeliveryGivesAVersionBesideTheUntouchedFirst() throws IOException {
        Path internal = Town.internal(program.output());
        Path first = Town.published(internal, Town.REPORT + ".pdf");
        byte[] before = Files.readAllBytes(first);
        Path corrected = Town.rewrite(
                inbox.resolve("loen_2021-03.csv"),
                folder.resolve("corrected/loen_2021-03.csv"),
                lines -> lines.subList(0, lines.size() - 2));

        program.run("deliver", corrected.toString()).succeeded();
        assertThat(program.night(inbox, "--edition", "internal").succeeded().out())
                .contains("version 2", Town.REPORT + ".v2");

        assertThat(first).hasBinaryContent(before);
        assertThat(Town.published(internal, 2, Town.REPORT + ".pdf")).isRegularFile();
        JsonNode manifest =
                new ObjectMapper().readTree(Files.readAllBytes(Town.published(internal, 2, "manifest.json")));
        assertThat(manifest.get("version").asInt()).isEqualTo(2);
        assertThat(manifest.get("changedSincePrevious").toString()).contains(".pdf");
        assertThat(Databases.client(database).sql("""
                                select snapshot_id from indicator_value v
                                 where not exists (
                                       select from publishable_cell c
                                        where (c.snapshot_id, c.indicator, c.breakdown, c.member, c.time, c.measure)
                                              = (v.snapshot_id, v.indicator, v.breakdown, v.member, v.time, v.measure)
                                          and c.withheld is not null)
                                 group by 1""").query(Long.class).list())
                .as("snapshots with more than the figures that they withhold")
                .hasSize(1);
    }

    @Test
    void aHeadcountJumpIsTakenInWhenSomeoneGivesTheReason() throws IOException {
        Path april = Town.rewrite(
                inbox.resolve("loen_2021-03.csv"), folder.resolve("april/loen_2021-04.csv"), lines -> IntStream.range(
                                0, lines.size())
                        .filter(i -> i == 0 || i % 2 == 1)
                        .mapToObj(i -> april(lines, i))
                        .toList());

        JsonNode refused =
                program.run("deliver", april.toString(), "--json").failed(65).json();
        assertThat(refused.get("deliveries").toString()).contains("R303");
        program.run("deliver", april.toString(), "--accept", "R103", "--reason", REASON)
                .failed(64);
        program.run("deliver", april.toString(), "--accept", "R303", "--reason", REASON)
                .succeeded();

        Path april2021 = program.output().resolve(Town.MUNICIPALITY).resolve("2021-04");
        Path drafts = folder.resolve("drafts");
        List<String> report = List.of("report", Town.REPORT, "--period", "2021-04");
        program.run(with(report, "--draft", program.output().resolve("drafts").toString()))
                .failed(64);
        program.run(with(report, "--draft", drafts.toString())).succeeded();
        assertThat(PdfText.of(Files.readAllBytes(drafts.resolve(Town.REPORT + ".pdf")))
                        .pages())
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page).contains("KLADDE"));
        assertThat(drafts.resolve("tables")).isDirectoryContaining("glob:**.csv");
        assertThat(april2021).as("a draft publishes nothing").doesNotExist();

        program.run(with(report, "--format", "pdf")).succeeded();
        Path pdf = Town.folder(april2021, 1).resolve(Town.REPORT + ".pdf");
        assertThat(PdfText.of(Files.readAllBytes(pdf)).text().replaceAll("\\s+", " "))
                .contains("R303", REASON);
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String april(List<String> lines, int i) {
        return lines.get(i).replace("2021-03", "2021-04");
    }
}
