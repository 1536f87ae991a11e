package dk.personaletal.papers;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.demo.SyntheticMunicipality;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.intake.Intake;
import dk.personaletal.night.NightRun;
import dk.personaletal.publication.Trees;
import dk.personaletal.reports.ReportFiles;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A report with all that it was made from: the night's cells and facts, the document, and the files drawn from it. */
public record WholeReport(
        List<PublishableCell> cells, ReportFacts facts, ReportDocument document, Map<String, byte[]> files) {
    public static final String NAME = "loen-og-personale-i-tal";
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);

    public static WholeReport of(List<PublishableCell> cells, ReportFacts facts) {
        ReportDocument document = new ReportWriter(NAME).write(cells, facts);
        return new WholeReport(cells, facts, document, ReportFiles.render(document, ReportOrder.ALL_FORMATS));
    }

    /** The demo's report, made by one night for all tests. */
    public static WholeReport ofDemo() {
        return Demo.INSTANCE;
    }

    /** What a night makes of the deliveries. */
    public static WholeReport ofNight(Path inbox, Path folder) {
        SettingsFile settings = SettingsFile.load(null);
        Trees trees = new Trees(folder.resolve("output"), folder.resolve("output-intern"));
        try (Workplace workplace = Workplace.open(TestDatabase.createEmpty())) {
            KeyFile key = new KeyFile(folder.resolve("secret/key"), false);
            Intake intake = new Intake(workplace, settings, trees.internal(), key, Progress.SILENT);
            Papers papers = new Papers(workplace, settings, trees, key, () -> true, Progress.SILENT);
            NightRun.Result result = new NightRun(workplace, intake, papers, settings.settings())
                    .run(inbox, true, "standard", Optional.empty(), Edition.COMMITTEE);
            YearMonth period = Objects.requireNonNull(result.period(), "a payroll was taken in");
            ReportOrder order = new ReportOrder(NAME, period, Edition.COMMITTEE);
            Instant now = workplace.clock().instant();
            ProtectedFigures figures = new ProtectedFigures(workplace, settings, Progress.SILENT);
            Draft draft = new Drafts(workplace, settings, figures, figures.snapshot(period, now)).asKnown(order, now);
            return of(draft.cells(), draft.source().facts());
        }
    }

    public byte[] pdf() {
        return Objects.requireNonNull(files.get(".pdf"));
    }

    public byte[] xlsx() {
        return Objects.requireNonNull(files.get(".xlsx"));
    }

    public String csv(String table) {
        return new String(
                        Objects.requireNonNull(files.get("tables/" + table + ".csv")),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replace("\uFEFF", "");
    }

    private static final class Demo {
        static final WholeReport INSTANCE = run();

        private static WholeReport run() {
            try {
                Path folder = Files.createTempDirectory("demo");
                try {
                    SyntheticMunicipality.write(folder.resolve("inbox"), 4000, PERIOD, 25, 20_210_331);
                    return ofNight(folder.resolve("inbox"), folder);
                } finally {
                    delete(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
