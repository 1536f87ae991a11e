package dk.personaletal.job;

import dk.personaletal.contract.AbsenceCodes;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.disclosure.Disclosure;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.history.Organisation;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.Snapshots;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorScope.ProfessionalArea;
import dk.personaletal.publication.PublicationRequest;
import dk.personaletal.publication.PublicationRequest.DeliveryHash;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Publisher;
import dk.personaletal.publication.Trees;
import dk.personaletal.reports.ReportFiles;
import dk.personaletal.reports.ReportSource;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.Changes;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Checksum;
import dk.personaletal.shared.DanishTime;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Makes a report of a period from what is known now, and publishes it. */
public final class Reporting {
    private static final DateTimeFormatter FOLDER_NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(DanishTime.ZONE);

    private final Workplace workplace;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final Trees trees;
    private final BooleanSupplier lockHeld;
    private final Progress progress;
    private final ConfiguredIndicators configured;
    private final List<Indicator> indicators;
    private final PublicationRegister register;
    private final PublicationArchive archive;
    private final Paper paper;
    private final Reprint reprint;

    /** @param lockHeld asked right before publishing: without the lock another run may be at it */
    public Reporting(
            Workplace workplace, SettingsFile settings, Trees trees, BooleanSupplier lockHeld, Progress progress) {
        this.workplace = workplace;
        this.settingsFile = settings;
        this.settings = settings.settings();
        this.trees = trees;
        this.lockHeld = lockHeld;
        this.progress = progress;
        this.register = new PublicationRegister(workplace);
        this.archive = new PublicationArchive(workplace);
        this.paper = new Paper(workplace);
        this.reprint = new Reprint(workplace, trees);
        this.configured = new ConfiguredIndicators(settings);
        this.indicators = configured.list();
    }

    /** The title of a report that there is. */
    public static String titleOf(String name) {
        return new ReportWriter(name).title();
    }

    /** Whether there is a report of that name. */
    public static boolean hasReport(String name) {
        try {
            new ReportWriter(name);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /**
     * The period as it's known now.
     *
     * @throws ReportProblem when there is nothing to report on
     * @throws dk.personaletal.settings.SettingsProblem when the settings name what no delivery has
     */
    public Published report(ReportOrder order) {
        new BenchmarkReferences(workplace, settings).check();
        workplace.transaction().executeWithoutResult(status -> new SettingsHistory(workplace, settings.municipality())
                .remember(settingsFile));
        Snapshot snapshot = snapshot(order, workplace.clock().instant());
        Optional<Publication> newest = register.findNewest(settings.municipality(), order);
        return newest.filter(publication -> publication.snapshotId() == snapshot.id())
                .flatMap(reprint::whole)
                .orElseGet(() -> make(order, snapshot, () -> publish(order, snapshot, newest)));
    }

    /**
     * The period as it was known at a moment when no version was out. The first of its period is published; when
     * others are, this is put beside them.
     *
     * @throws ReportProblem when nothing to report on was known then
     */
    Published reportAsKnown(ReportOrder order, Instant moment) {
        Snapshot snapshot = snapshot(order, moment);
        Optional<Published> before = register.findOfSnapshot(settings.municipality(), order, snapshot.id())
                .flatMap(reprint::of);
        if (before.isPresent()) {
            return before.get();
        }
        if (register.findNewest(settings.municipality(), order).isEmpty()) {
            return make(order, snapshot, () -> publish(order, snapshot, Optional.empty()));
        }
        Publisher beside = new Publisher(trees, "som-kendt-" + FOLDER_NAME.format(moment));
        return beside.findStanding(
                        settings.municipality(),
                        order.period(),
                        order.report(),
                        order.edition().label(),
                        snapshot.hash())
                .orElseGet(() -> make(order, snapshot, () -> {
                    List<PublishableCell> cells =
                            paper.cells(snapshot.id(), order.edition().label());
                    ReportSource source = new ReportWriter(order.report()).source(facts(order, snapshot, moment), null);
                    return put(beside, request(order, snapshot, source, cells, Optional.empty()));
                }));
    }

    /** Computes, protects and publishes; only publishes when cells of the snapshot are kept with a publication. */
    private Published make(ReportOrder order, Snapshot snapshot, Supplier<Published> publish) {
        AtomicReference<Published> published = new AtomicReference<>();
        if (register.findOfSnapshot(settings.municipality(), order, snapshot.id())
                .isPresent()) {
            workplace.transaction().executeWithoutResult(status -> published.set(publish.get()));
        } else {
            new SupersededRows(workplace, settings.municipality()).requireAll(snapshot.id());
            new JobStarter(workplace, settings.municipality())
                    .run(new ReportJob(
                            workplace,
                            order,
                            snapshot,
                            scope(order.period(), snapshot.id()),
                            indicators,
                            new Disclosure(order.edition(), rules(order.edition()), areaOfGroup()),
                            () -> published.set(publish.get()),
                            progress));
        }
        workplace.makeDurable();
        return Objects.requireNonNull(published.get(), "the publish step has run");
    }

    Snapshot snapshot(ReportOrder order, Instant asOf) {
        Snapshots snapshots = new Snapshots(workplace.database());
        if (!snapshots.isKnown(settings.municipality(), DeliveryKind.LOEN.prefix(), order.period(), asOf)) {
            throw new ReportProblem("Der er ingen lønleverance for " + order.period() + ". Aflever loen_"
                    + order.period() + ".csv, eller vælg en anden --period.");
        }
        return Objects.requireNonNull(workplace
                .transaction()
                .execute(status -> snapshots.create(
                        settings.municipality(), order.period(), asOf, fingerprint(), organisation())));
    }

    /** All that shapes a figure beside the deliveries. */
    private String fingerprint() {
        return Checksum.of(String.join(
                "\n",
                definitions().toString(),
                sickLeaveCodes().toString(),
                configured.pensionAges().toString(),
                settings.benchmark().toString(),
                settings.sickLeave().toString(),
                settings.targets().toString(),
                new TreeMap<>(FactsOfReport.questions(settingsFile)).toString(),
                settings.turnover().toString(),
                settings.disclosure().toString(),
                settings.staff().toString(),
                settings.professionalAreas().toString(),
                organisation().toString()));
    }

    private Organisation organisation() {
        return settings.organisation() == Settings.Organisation.OMKODET ? Organisation.RECODED : Organisation.AS_THEN;
    }

    IndicatorScope scope(YearMonth period, long snapshotId) {
        List<ProfessionalArea> areas = settings.professionalAreas().stream()
                .flatMap(area -> area.agreementGroups().stream().map(group -> new ProfessionalArea(group, area.name())))
                .toList();
        return new IndicatorScope(snapshotId, settings.municipality(), period, sickLeaveCodes(), areas);
    }

    /** @param before the version that this one is held up against */
    private Published publish(ReportOrder order, Snapshot snapshot, Optional<Publication> before) {
        List<PublishableCell> cells = paper.cells(snapshot.id(), order.edition().label());
        ReportSource source = paper.next(
                before,
                order.report(),
                facts(order, snapshot, workplace.clock().instant()),
                cells,
                workplace.deliveries().listOfSnapshot(snapshot.id()));
        PublicationRequest request = request(order, snapshot, source, cells, before);
        Published published = put(new Publisher(trees), request);
        archive.keep(register.add(order, snapshot, published), published, source, request.files());
        return published;
    }

    private Published put(Publisher publisher, PublicationRequest request) {
        if (!lockHeld.getAsBoolean()) {
            throw new LockLost();
        }
        return publisher.publish(request);
    }

    ReportFacts facts(ReportOrder order, Snapshot snapshot, Instant asOf) {
        return new FactsOfReport(workplace, settingsFile, asOf)
                .facts(
                        order,
                        snapshot,
                        workplace.deliveries().listOfSnapshot(snapshot.id()),
                        definitions(),
                        rules(order.edition()));
    }

    private PublicationRequest request(
            ReportOrder order,
            Snapshot snapshot,
            ReportSource source,
            List<PublishableCell> cells,
            Optional<Publication> before) {
        progress.stage("Tegner rapporten");
        Optional<Changes> changes = Optional.ofNullable(source.changes());
        return new PublicationRequest(
                settings.municipality(),
                order.period(),
                order.report(),
                order.edition().label(),
                snapshot.knownAt(),
                "snapshot-" + snapshot.id(),
                snapshot.hash(),
                SoftwareVersion.get(),
                workplace.deliveries().listOfSnapshot(snapshot.id()).stream()
                        .map(delivery -> new DeliveryHash(delivery.fileName(), delivery.sha256()))
                        .toList(),
                definitions(),
                before.map(Publication::version).orElse(0),
                before.map(archive::contents).orElseGet(TreeMap::new),
                changes.map(Changes::listed).orElse(List.of()),
                changes.map(Changes::causes).orElse(List.of()),
                files(order, snapshot, ReportWriter.write(cells, source)));
    }

    /** HR's edition brings along what was withheld and why; the committee's never does. */
    private Map<String, byte[]> files(ReportOrder order, Snapshot snapshot, ReportDocument document) {
        Map<String, byte[]> files = new TreeMap<>(ReportFiles.render(document, ReportOrder.ALL_FORMATS));
        if (order.edition() == Edition.INTERNAL) {
            files.put(WithheldCsv.FILE_NAME, new WithheldCsv(workplace.database()).write(snapshot.id()));
        }
        return files;
    }

    private TreeMap<String, Integer> definitions() {
        TreeMap<String, Integer> versions = new TreeMap<>();
        indicators.forEach(indicator ->
                versions.put(indicator.name(), indicator.descriptor().version()));
        return versions;
    }

    private List<String> sickLeaveCodes() {
        return List.copyOf(AbsenceCodes.load(settingsFile.jobsFolder()).sickLeaveCodes());
    }

    Indicator indicator(String name) {
        return indicators.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    DisclosureRules rules(Edition edition) {
        return AudienceRules.of(settings.disclosure(), edition);
    }

    private Map<String, String> areaOfGroup() {
        Map<String, String> areas = new TreeMap<>();
        settings.professionalAreas()
                .forEach(area -> area.agreementGroups().forEach(group -> areas.put(group, area.name())));
        return areas;
    }
}
