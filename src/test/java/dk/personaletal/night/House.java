package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.explain.Explain;
import dk.personaletal.explain.Explanation;
import dk.personaletal.explain.KnowledgeDiff;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.intake.Withdrawal;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.retention.Retention;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Checksum;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The product in this process, over years: its database, its settings, its output. Its papers are the house's own, where no
 * correction waits.
 */
final class House {
    private static final Path SHIPPED = Path.of("jobs");

    private final Path folder;
    private final DatabaseAddress database;
    private final Edition edition;

    House(Path folder) {
        this(folder, TestDatabase.createEmpty(), Edition.INTERNAL);
    }

    private House(Path folder, DatabaseAddress database, Edition edition) {
        this.folder = folder;
        this.database = database;
        this.edition = edition;
    }

    /** The same, with papers for readers. */
    House forReaders() {
        return new House(folder, database, Edition.COMMITTEE);
    }

    /** Where its papers of a month lie. */
    Path month(YearMonth month) {
        Path output = folder.resolve("output");
        return (edition == Edition.COMMITTEE ? output : Town.internal(output))
                .resolve(Town.MUNICIPALITY)
                .resolve(month.toString());
    }

    /** Settings with other words in them; the code lists are as shipped. */
    void use(Map<String, String> words) throws IOException {
        Path jobs = folder.resolve("jobs");
        if (!Files.exists(jobs)) {
            copy(SHIPPED, jobs);
        }
        Path file = jobs.resolve("nightly.yaml");
        String text = Files.readString(file);
        for (Map.Entry<String, String> word : words.entrySet()) {
            assertThat(text).contains(word.getKey());
            text = text.replace(word.getKey(), word.getValue());
        }
        Files.writeString(file, text);
    }

    void takeIn(Path inbox) {
        takeIn(new Inbox(inbox, true).listDelivered());
    }

    /** The newest year's files first, the others in another night. */
    void takeInBackwards(Path inbox) {
        Map<Boolean, List<InboxFile>> files = new Inbox(inbox, true)
                .listDelivered().stream()
                        .collect(Collectors.partitioningBy(
                                file -> file.path().getFileName().toString().contains("2021")));
        takeIn(Objects.requireNonNull(files.get(true)));
        takeIn(Objects.requireNonNull(files.get(false)));
    }

    private void takeIn(List<InboxFile> files) {
        intake(new IntakeOrder(files, "standard", false, List.of(), null));
    }

    void deliver(Path file) {
        intake(new IntakeOrder(List.of(new InboxFile(file, null)), "standard", true, List.of(), null));
    }

    /** The name of the delivery that is current again. */
    String withdraw(Path file, String reason) {
        try (Workplace workplace = Workplace.open(database)) {
            return new Withdrawal(workplace, 173)
                    .withdraw(List.of(file), reason)
                    .get(0)
                    .currentAgain();
        }
    }

    Published rerun(YearMonth month) {
        try (Workplace workplace = Workplace.open(database)) {
            return rerun(workplace, folder.resolve("output")).asKnownNow(order(month));
        }
    }

    Published rerun(YearMonth month, Instant asOf) {
        return rerunInto(folder.resolve("output"), month, asOf);
    }

    Published rerunInto(Path output, YearMonth month, Instant asOf) {
        try (Workplace workplace = Workplace.open(database)) {
            return rerun(workplace, output).asKnown(order(month), asOf);
        }
    }

    /** The newest version's figure; an internal edition is made first when it's missing. */
    Explanation explain(String figure, YearMonth month, Edition edition) {
        return explain(figure, month, edition, null);
    }

    Explanation explain(String figure, YearMonth month, Edition edition, @Nullable String unit) {
        ReportOrder order = new ReportOrder(Town.REPORT, month, edition);
        try (Workplace workplace = Workplace.open(database)) {
            if (edition == Edition.INTERNAL) {
                rerun(workplace, folder.resolve("output")).asKnownNow(order);
            }
            return new Explain(workplace, settings()).of(figure, Optional.ofNullable(unit), order, Optional.empty());
        }
    }

    /** Many of the committee's, in one opening of the database. */
    List<Explanation> explain(List<String> figures, YearMonth month) {
        ReportOrder order = new ReportOrder(Town.REPORT, month, Edition.COMMITTEE);
        try (Workplace workplace = Workplace.open(database)) {
            Explain explain = new Explain(workplace, settings());
            return figures.stream()
                    .map(figure -> explain.of(figure, Optional.empty(), order, Optional.empty()))
                    .toList();
        }
    }

    KnowledgeDiff.Diff diff(YearMonth month, Instant a, Instant b) {
        try (Workplace workplace = Workplace.open(database)) {
            return new KnowledgeDiff(workplace, 173).between(month, a, b);
        }
    }

    /** How many rows it came to. */
    long retire(boolean dryRun) {
        try (Workplace workplace = Workplace.open(database)) {
            return new Retention(workplace, 173)
                    .retire(5, 2, 2, dryRun).stream()
                            .mapToLong(Retention.Removed::rows)
                            .sum();
        }
    }

    /** Has a month's first version for readers lie, in the folder and in the register, as releases before version folders did it. */
    void publishAsEarlier(YearMonth month) throws IOException {
        Path period = forReaders().month(month);
        Path version = Town.folder(period, 1);
        for (String name : List.of(Town.REPORT + ".pdf", Town.REPORT + ".xlsx", "tables")) {
            Files.move(version.resolve(name), period.resolve(name));
        }
        String manifest = Files.readString(version.resolve("manifest.json"));
        Files.writeString(
                period.resolve("manifest.json"),
                manifest.replaceFirst("\"folder\" : \"[^\"]*\",", "").replaceFirst("}\\s*$", ", \"earlier\" : []}"));
        Files.delete(version.resolve("manifest.json"));
        Files.delete(version);
        try (Workplace workplace = Workplace.open(database)) {
            workplace
                    .database()
                    .sql("update publication_source set manifest_entry = (manifest_entry::jsonb - 'folder')::text"
                            + " where period = :period and edition = 'committee'")
                    .param("period", java.sql.Date.valueOf(month.atDay(1)))
                    .update();
        }
    }

    void execute(String sql) {
        try (Workplace workplace = Workplace.open(database)) {
            workplace.database().sql(sql).update();
        }
    }

    long count(String sql) {
        try (Workplace workplace = Workplace.open(database)) {
            return workplace.database().sql(sql).query(Long.class).single();
        }
    }

    Instant now() {
        return java.time.Clock.system(ZoneId.of("UTC")).instant();
    }

    static Map<String, String> checksums(Published published) {
        Map<String, String> checksums = new TreeMap<>();
        published
                .files()
                .forEach(file -> checksums.put(
                        Objects.requireNonNull(file.getParent()).getFileName() + "/" + file.getFileName(),
                        Checksum.of(file)));
        return checksums;
    }

    private Rerun rerun(Workplace workplace, Path output) {
        return new Rerun(
                workplace, settings(), new Trees(output, Town.internal(output)), key(), () -> true, Progress.SILENT);
    }

    private KeyFile key() {
        return new KeyFile(folder.resolve("secret/key"), false);
    }

    private void intake(IntakeOrder order) {
        try (Workplace workplace = Workplace.open(database)) {
            Intake intake = new Intake(workplace, settings(), folder.resolve("output-intern"), key(), Progress.SILENT);
            assertThat(intake.takeIn(order))
                    .extracting(DeliveryOutcome::verdict)
                    .doesNotContain("rejected");
        }
    }

    private SettingsFile settings() {
        Path file = folder.resolve("jobs/nightly.yaml");
        return SettingsFile.load(Files.exists(file) ? file : null);
    }

    private ReportOrder order(YearMonth month) {
        return new ReportOrder(Town.REPORT, month, edition);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
