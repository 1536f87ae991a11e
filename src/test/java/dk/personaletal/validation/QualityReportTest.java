package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.Severity;
import dk.personaletal.files.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityReportTest {
    private static final Finding IN_A_ROW = new Finding(
            "R204", Severity.ERROR, 7, "Beskæftigelsesgrad", "9,5", "For høj.", "Højst 1,2", "Ret; \"straks\".");
    private static final Finding OF_THE_FILE =
            new Finding("R007", Severity.NOTICE, 0, "=cmd()", null, "Sprunget over.", "Aftalt", "Intet.");

    private final Path folder;

    QualityReportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTableOpensInExcel() throws IOException {
        write(Coverage.of(YearMonth.of(2021, 3)));
        assertThat(Files.readString(folder.resolve("ny/loen_2021-03.csv"))).isEqualTo("""
                \ufeffAlvor;Regel;Linje;Kolonne;Værdi;Hvad er galt;Hvad var ventet;Hvad gør du\r
                notits;R007;;'=cmd();;Sprunget over.;Aftalt;Intet.\r
                fejl;R204;7;Beskæftigelsesgrad;9,5;For høj.;Højst 1,2;"Ret; ""straks""."\r
                """);
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        JsonNode report = write(Coverage.of(YearMonth.of(2021, 3)));
        assertThat(report.get("period").asText()).isEqualTo("2021-03");
        assertThat(report.get("verdict").asText()).isEqualTo("accepted_with_findings");
        assertThat(report.get("rowsKept").asLong()).isEqualTo(4999);
        assertThat(report.get("counts").toString()).isEqualTo("{\"R007\":1,\"R204\":1}");
        assertThat(report.get("findings").get(0).get("line").isNull()).isTrue();
        assertThat(report.get("findings").get(1).toString())
                .isEqualTo(
                        "{\"file\":\"loen_2021-03.csv\",\"line\":7,\"column\":\"Beskæftigelsesgrad\",\"rule\":\"R204\","
                                + "\"severity\":\"error\",\"value\":\"9,5\",\"message\":\"For høj.\","
                                + "\"expected\":\"Højst 1,2\",\"remedy\":\"Ret; \\\"straks\\\".\"}");
    }

    @Test
    void aYearIsNamedByItsNumberAndNoPeriodByNull() throws IOException {
        assertThat(write(Coverage.of(Year.of(2021))).get("period").asText()).isEqualTo("2021");
        assertThat(write(null).get("period").isNull()).isTrue();
    }

    @Test
    void nothingButTheTwoFilesIsLeft() throws IOException {
        write(null);
        write(null);
        try (var files = Files.list(folder.resolve("ny"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("loen_2021-03.csv", "loen_2021-03.json");
        }
    }

    private JsonNode write(@Nullable Coverage coverage) throws IOException {
        Tree tree = Tree.closed(folder, "173");
        QualityReport.write(
                tree,
                tree.folder("ny"),
                new QualityReport.Subject(812, "loen_2021-03.csv", "ab12", "loen", coverage),
                new Verdict(Verdict.Outcome.ACCEPTED_WITH_FINDINGS, new RowAccount(5000, 4999, 1, 0, 0)),
                List.of(OF_THE_FILE, IN_A_ROW),
                List.of(new RuleCount("R007", Severity.NOTICE, 1), new RuleCount("R204", Severity.ERROR, 1)));
        return new ObjectMapper()
                .readTree(folder.resolve("ny/loen_2021-03.json").toFile());
    }
}
