package dk.personaletal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.personaletal._support.PdfText;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.night.References;
import dk.personaletal.night.Town;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.ReportSchedule;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Checksum;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Scope;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several papers of one month, one of them by src/docs/add-a-report.md: of the same figures, and none touches another. */
class PapersTest {
    private static final YearMonth MONTH = YearMonth.parse("2021-03");
    private static final String MAIN = WholeReport.NAME;
    private static final String OTHER = "centerark";
    private static final String FIGURES = "select count(*) from batch_job_instance where job_name = 'figures'";

    /** Where a report that's added comes when the project is built. */
    private static final Path CLASSES = Path.of(
            PapersTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());

    private static SettingsFile settings;
    private static Workplace workplace;
    private static Trees trees;
    private static KeyFile key;
    private static final List<String> STAGES = new ArrayList<>();
    private static Published first;
    private static Map<String, String> asPublished;

    @BeforeAll
    static void takeIn(@TempDir Path folder) throws IOException {
        Recipe recipe = Recipe.of("add-a-report.md");
        recipe.write("report-templates", CLASSES);
        settings = SettingsFile.load(nightly(folder, recipe));
        trees = new Trees(folder.resolve("output"), folder.resolve("intern"));
        key = new KeyFile(folder.resolve("key"), false);
        workplace = Workplace.open(TestDatabase.createEmpty());
        Path inbox = Town.writeInbox(folder.resolve("inbox"), 150);
        new Intake(workplace, settings, trees.internal(), key, Progress.SILENT)
                .takeIn(new IntakeOrder(new Inbox(inbox, false).listDelivered(), "standard", false, List.of(), null));
        first = make(order(MAIN, Edition.COMMITTEE, Scope.WHOLE));
        asPublished = sums();
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @Test
    void anotherReportIsDrawnFromTheSameFiguresAndTouchesNothing() throws IOException {
        long computed = count(FIGURES);
        STAGES.clear();

        Published second = make(order(OTHER, Edition.COMMITTEE, Scope.WHOLE));

        assertThat(second.isNew()).isTrue();
        assertThat(second.version()).isEqualTo(1);
        assertThat(second.files())
                .allMatch(file -> file.startsWith(trees.output().resolve("173/2021-03/centerark")));
        assertThat(count(FIGURES)).isEqualTo(computed);
        assertThat(STAGES).noneMatch(stage -> stage.startsWith("Beregner") || stage.startsWith("Skjuler"));
        assertThat(sums()).containsAllEntriesOf(asPublished);
        assertThat(make(order(MAIN, Edition.COMMITTEE, Scope.WHOLE)))
                .satisfies(again -> assertThat(again.isNew()).isFalse())
                .satisfies(again -> assertThat(again.files()).isEqualTo(first.files()));
    }

    @Test
    void anotherEditionIsProtectedAndNotComputedAgain() {
        STAGES.clear();

        make(order(MAIN, Edition.INTERNAL, Scope.WHOLE));

        assertThat(STAGES).contains("Skjuler små antal").noneMatch(stage -> stage.startsWith("Beregner"));
    }

    @Test
    void readersAreNotToldTheChecksumOfADeliveryNorOfAllOfThem() throws IOException {
        Published house = make(order(MAIN, Edition.INTERNAL, Scope.WHOLE));
        List<String> checksums =
                workplace.deliveries().list(173).stream().map(Delivery::sha256).toList();
        List<String> snapshots = workplace
                .database()
                .sql("select hash from snapshot")
                .query(String.class)
                .list();

        String readers = manifest(first);

        assertThat(checksums).noneMatch(readers::contains).anyMatch(manifest(house)::contains);
        assertThat(snapshots).noneMatch(readers::contains).anyMatch(manifest(house)::contains);
        assertThat(checksums).anyMatch(sum -> readers.contains(key.read().ofChecksum(sum)));
        assertThat(readers).contains("loen_2021-03.csv");
    }

    private static String manifest(Published paper) throws IOException {
        return Files.readString(file(paper, ".pdf").resolveSibling("manifest.json"));
    }

    @Test
    void aPaperOfAPartHasItsRowsItsNameAndAFolderOfItsOwn() throws IOException {
        Scope centre = papers().scopeOf("CUP", MONTH, Edition.COMMITTEE);

        Published ofCentre = make(order(OTHER, Edition.COMMITTEE, centre));

        assertThat(centre.kind()).isEqualTo(Scope.Kind.DEPARTMENT);
        assertThat(ofCentre.files())
                .allMatch(file -> file.startsWith(trees.output().resolve("173/2021-03/centerark.center-CUP")));
        assertThat(ofCentre.manifestEntry()).containsEntry("scope", "center:CUP");
        String centres = Files.readString(file(ofCentre, "personaleomsaetning_center.csv"));
        assertThat(centres.lines().skip(1)).hasSize(2).anyMatch(line -> line.startsWith("I alt"));
        assertThat(PdfText.of(Files.readAllBytes(file(ofCentre, ".pdf"))).text())
                .contains("Personaleomsætning – Center");
        assertThat(make(order(OTHER, Edition.COMMITTEE, centre)).isNew()).isFalse();
    }

    @Test
    void aUnitIsFoundByItsCodeAndAnUnknownOneIsSaid() {
        assertThat(papers().scopeOf("CUP05", MONTH, Edition.COMMITTEE).kind()).isEqualTo(Scope.Kind.UNIT);
        assertThatThrownBy(() -> papers().scopeOf("ZZZ", MONTH, Edition.COMMITTEE))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining("ZZZ");
    }

    @Test
    void aReportOfTheWholeIsNotMadeOfAPart() {
        Scope centre = new Scope(Scope.Kind.DEPARTMENT, "CUP");

        assertThatThrownBy(() -> make(order(MAIN, Edition.COMMITTEE, centre)))
                .isInstanceOf(ReportProblem.class)
                .hasMessageContaining("kan ikke laves for center CUP");
    }

    @Test
    void batchSeesThePapers() {
        assertThat(count("select write_count from batch_step_execution where step_name = 'publish'"
                        + " order by step_execution_id limit 1"))
                .isEqualTo(1);
    }

    @Test
    void theNightMakesItWhenItIsDue() {
        assertThat(settings.settings().reports())
                .extracting(
                        ReportSchedule::name,
                        report -> report.isDue(MONTH),
                        report -> report.isDue(MONTH.plusMonths(1)))
                .containsExactly(tuple(MAIN, true, true), tuple(OTHER, true, false));
        assertThat(References.problems(settings)).isEmpty();
    }

    private static Path nightly(Path folder, Recipe recipe) throws IOException {
        String shipped = Files.readString(Path.of("jobs/nightly.yaml"));
        String last = "  - name: " + MAIN + "\n";
        return Files.writeString(
                folder.resolve("nightly.yaml"), shipped.replace(last, last + recipe.get("jobs/nightly.yaml")));
    }

    private static Path file(Published paper, String ending) {
        return paper.files().stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static ReportOrder order(String report, Edition edition, Scope scope) {
        return new ReportOrder(report, MONTH, edition, scope);
    }

    private static Published make(ReportOrder order) {
        return papers().make(MONTH, List.of(order)).get(0);
    }

    private static Papers papers() {
        return new Papers(workplace, settings, trees, key, () -> true, STAGES::add);
    }

    private static long count(String sql) {
        return workplace.database().sql(sql).query(Long.class).single();
    }

    private static Map<String, String> sums() throws IOException {
        try (Stream<Path> files = Files.walk(trees.output())) {
            Map<String, String> sums = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> sums.put(file.toString(), Checksum.of(file)));
            return sums;
        }
    }
}
