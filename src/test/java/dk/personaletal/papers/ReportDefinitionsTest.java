package dk.personaletal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report that is shipped can be written: its chapters and texts are there, for each part it says it can be of. */
class ReportDefinitionsTest {
    @ParameterizedTest
    @MethodSource("shipped")
    void canBeWrittenOfEachPartThatItSays(String report) {
        WholeReport demo = WholeReport.ofDemo();
        ReportWriter writer = new ReportWriter(report);
        for (Scope scope : scopes(demo.cells())) {
            if (writer.canBeOf(scope.kind())) {
                ReportDocument document = ReportWriter.write(demo.cells(), writer.source(scope, demo.facts(), null));
                assertThat(document.chapters()).isNotEmpty();
                assertThat(document.title()).startsWith(writer.title());
            }
        }
    }

    private static List<Scope> scopes(List<PublishableCell> cells) {
        String centre = member(cells, "department");
        String unit = member(cells, "unit");
        return List.of(
                Scope.WHOLE,
                new Scope(Scope.Kind.DEPARTMENT, centre),
                new Scope(Scope.Kind.UNIT, unit.substring(unit.indexOf('|') + 1)));
    }

    private static String member(List<PublishableCell> cells, String breakdown) {
        return cells.stream()
                .map(PublishableCell::key)
                .filter(key ->
                        key.breakdown().equals(breakdown) && !key.member().equals(FigureKey.TOTAL))
                .map(FigureKey::member)
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> shipped() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("report-templates"))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("report.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList()
                    .stream();
        }
    }
}
