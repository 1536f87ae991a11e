package dk.personaletal.attack;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.WeakerProtection;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.history.Snapshot;
import dk.personaletal.intake.Intake;
import dk.personaletal.night.NightRun;
import dk.personaletal.papers.Papers;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What nights publish, month by month, of deliveries that come month by month.
 *
 * @param committee the edition that's attacked
 * @param open the same months in an edition that withholds nothing
 */
record Nights(List<PublishedReport> committee, List<PublishedReport> open) {
    private static final String REPORT = "loen-og-personale-i-tal";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final String OPEN = """
              internal:
                threshold: 1
                pay-persons: 1
                pay-largest-percent: 100
                sum-margin-percent: 1
            """;

    /**
     * @param deliveries of all months, with markers
     * @param months to report on, one night each; nothing of a later month is there yet
     * @param home where the settings and what's published come
     */
    static Nights of(Path deliveries, List<YearMonth> months, Path home) throws IOException {
        return of(deliveries, months, home, EnumSet.allOf(Family.class));
    }

    /** @param known the links that the protection knows of */
    static Nights of(Path deliveries, List<YearMonth> months, Path home, Set<Family> known) throws IOException {
        SettingsFile settings = SettingsFile.load(nightly(Files.createDirectories(home.resolve("jobs"))));
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        Trees trees = new Trees(home.resolve("output"), home.resolve("output-intern"));
        try (Workplace workplace = Workplace.open(TestDatabase.createEmpty())) {
            KeyFile key = new KeyFile(home.resolve("secret/key"), false);
            for (YearMonth month : months) {
                deliver(deliveries, inbox, month);
                Papers papers = new Papers(workplace, settings, trees, key, () -> true, Progress.SILENT);
                Intake intake = new Intake(workplace, settings, trees.internal(), key, Progress.SILENT);
                new NightRun(workplace, intake, papers, settings.settings())
                        .run(inbox, true, "standard", Optional.of(month), Edition.INTERNAL);
                protect(workplace, settings, month, known);
                papers.make(month, List.of(new ReportOrder(REPORT, month, Edition.COMMITTEE)));
            }
        }
        return new Nights(
                PublishedReport.readAll(List.of(trees.output())), PublishedReport.readAll(List.of(trees.internal())));
    }

    /** What papers are then made from. */
    private static void protect(Workplace workplace, SettingsFile settings, YearMonth month, Set<Family> known) {
        if (known.size() < Family.values().length) {
            ProtectedFigures figures = new ProtectedFigures(workplace, settings, Progress.SILENT);
            Snapshot snapshot = figures.snapshot(month, workplace.clock().instant());
            figures.make(snapshot, Edition.COMMITTEE);
            new WeakerProtection(figures.rules(Edition.COMMITTEE), known).save(snapshot, workplace);
        }
    }

    private static Path nightly(Path jobs) throws IOException {
        String shipped = Files.readString(Path.of("jobs/disclosure.yaml"));
        Files.writeString(jobs.resolve("disclosure.yaml"), shipped.replaceAll("(?s)  internal:.*", "") + OPEN);
        return Files.copy(Path.of("jobs/nightly.yaml"), jobs.resolve("nightly.yaml"));
    }

    /** What has come by the end of the month: what names no later one. */
    private static void deliver(Path deliveries, Path inbox, YearMonth month) throws IOException {
        try (Stream<Path> files = Files.list(deliveries)) {
            for (Path file : files.toList()) {
                Matcher named = MONTH.matcher(file.getFileName().toString());
                boolean isLater = named.find() && YearMonth.parse(named.group()).isAfter(month);
                Path delivered = inbox.resolve(file.getFileName());
                if (!isLater && !Files.exists(delivered)) {
                    Files.copy(file, delivered);
                }
            }
        }
    }
}
