package dk.personaletal.job;

import dk.personaletal.contract.AbsenceCodes;
import dk.personaletal.contract.PensionAges;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.disclosure.Disclosure;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PublishableCells;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.Snapshots;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorScope.ProfessionalArea;
import dk.personaletal.indicators.ageband.AgeIndicator;
import dk.personaletal.indicators.ageband.PensionAge;
import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import dk.personaletal.indicators.pay.PayIndicator;
import dk.personaletal.indicators.population.PopulationIndicator;
import dk.personaletal.indicators.recruiting.RecruitingIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.indicators.staff.StaffIndicator;
import dk.personaletal.indicators.survey.SurveyIndicator;
import dk.personaletal.indicators.turnover.TurnoverBenchmarkIndicator;
import dk.personaletal.indicators.turnover.TurnoverIndicator;
import dk.personaletal.indicators.turnover.TurnoverRules;
import dk.personaletal.indicators.turnover.TurnoverTrendIndicator;
import dk.personaletal.publication.PublicationRequest;
import dk.personaletal.publication.PublicationRequest.DeliveryHash;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Publisher;
import dk.personaletal.reports.ReportFiles;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.Settings.Turnover.Denominator;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Checksum;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Makes a report of a period from what is known now, and publishes it. */
public final class Reporting {
    private final Workplace workplace;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final Path output;
    private final BooleanSupplier lockHeld;
    private final Progress progress;
    private final List<Indicator> indicators;

    /** @param lockHeld asked right before publishing: without the lock another run may be at it */
    public Reporting(
            Workplace workplace, SettingsFile settings, Path output, BooleanSupplier lockHeld, Progress progress) {
        this.workplace = workplace;
        this.settingsFile = settings;
        this.settings = settings.settings();
        this.output = output;
        this.lockHeld = lockHeld;
        this.progress = progress;
        this.indicators = List.of(
                new StaffIndicator(this.settings.staff().wideSpanOver()),
                new PayIndicator(),
                new TurnoverIndicator(turnoverRules()),
                new TurnoverTrendIndicator(turnoverRules()),
                new TurnoverBenchmarkIndicator(
                        this.settings.benchmark().publisher(), areas(this.settings.municipality())),
                new AgeIndicator(pensionAges()),
                new SickLeaveIndicator(),
                new BenchmarkIndicator(this.settings.benchmark().publisher()),
                new SurveyIndicator(FactsOfReport.questions(settings)),
                new RecruitingIndicator(),
                new PopulationIndicator());
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

    /** @throws ReportProblem when there is nothing to report on */
    public Published report(ReportOrder order) {
        Snapshot snapshot = snapshot(order);
        AtomicReference<Published> published = new AtomicReference<>();
        ReportJob report = new ReportJob(
                workplace,
                order,
                snapshot,
                scope(order, snapshot),
                indicators,
                new Disclosure(order.edition(), rules(order.edition()), areaOfGroup()),
                () -> published.set(publish(order, snapshot)),
                progress);
        JobStarter starter = new JobStarter(workplace);
        if (starter.isCompleted(report)) {
            Optional<Published> before = standing(order, snapshot);
            if (before.isPresent()) {
                return before.get();
            }
        }
        starter.run(report);
        workplace.makeDurable();
        return Objects.requireNonNull(published.get(), "the publish step has run");
    }

    private Snapshot snapshot(ReportOrder order) {
        boolean hasPayroll = workplace.deliveries().listCurrent(settings.municipality()).stream()
                .filter(delivery -> delivery.kind() == DeliveryKind.LOEN)
                .anyMatch(delivery -> Coverage.of(order.period()).equals(delivery.coverage()));
        if (!hasPayroll) {
            throw new ReportProblem("Der er ingen lønleverance for " + order.period() + ". Aflever loen_"
                    + order.period() + ".csv, eller vælg en anden --period.");
        }
        Snapshots snapshots = new Snapshots(workplace.database());
        return Objects.requireNonNull(workplace
                .transaction()
                .execute(status -> snapshots.create(
                        settings.municipality(),
                        order.period(),
                        workplace.clock().instant(),
                        fingerprint())));
    }

    /** All that shapes a figure beside the deliveries. */
    private String fingerprint() {
        return Checksum.of(String.join(
                "\n",
                definitions().toString(),
                sickLeaveCodes().toString(),
                pensionAges().toString(),
                settings.benchmark().toString(),
                settings.targets().toString(),
                new TreeMap<>(FactsOfReport.questions(settingsFile)).toString(),
                settings.turnover().toString(),
                settings.disclosure().toString(),
                settings.staff().toString(),
                settings.professionalAreas().toString()));
    }

    private IndicatorScope scope(ReportOrder order, Snapshot snapshot) {
        List<ProfessionalArea> areas = settings.professionalAreas().stream()
                .flatMap(area -> area.agreementGroups().stream().map(group -> new ProfessionalArea(group, area.name())))
                .toList();
        return new IndicatorScope(snapshot.id(), settings.municipality(), order.period(), sickLeaveCodes(), areas);
    }

    private Published publish(ReportOrder order, Snapshot snapshot) {
        progress.stage("Tegner rapporten");
        PublicationRequest request = request(order, snapshot);
        if (!lockHeld.getAsBoolean()) {
            throw new LockLost();
        }
        Published published = new Publisher(output).publish(request);
        new PublicationRegister(workplace).add(order, snapshot, published);
        return published;
    }

    /** What stands published when exactly this was made before: nothing is drawn when nothing is new. */
    private Optional<Published> standing(ReportOrder order, Snapshot snapshot) {
        return new Publisher(output)
                .findStanding(
                        settings.municipality(),
                        order.period(),
                        order.report(),
                        order.edition().label(),
                        snapshot.hash(),
                        order.formats());
    }

    private PublicationRequest request(ReportOrder order, Snapshot snapshot) {
        List<Delivery> deliveries = workplace.deliveries().listOfSnapshot(snapshot.id());
        ReportDocument document = new ReportWriter(order.report())
                .write(
                        PublishableCells.list(snapshot.id(), order.edition(), workplace.database()),
                        new FactsOfReport(workplace, settingsFile)
                                .facts(order, snapshot, deliveries, definitions(), rules(order.edition())));
        return new PublicationRequest(
                settings.municipality(),
                order.period(),
                order.report(),
                order.edition().label(),
                snapshot.knownAt(),
                "snapshot-" + snapshot.id(),
                snapshot.hash(),
                SoftwareVersion.get(),
                deliveries.stream()
                        .map(delivery -> new DeliveryHash(delivery.fileName(), delivery.sha256()))
                        .toList(),
                definitions(),
                files(order, snapshot, document));
    }

    /** HR's edition brings along what was withheld and why; the committee's never does. */
    private Map<String, byte[]> files(ReportOrder order, Snapshot snapshot, ReportDocument document) {
        Map<String, byte[]> files = new TreeMap<>(ReportFiles.render(document, order.formats()));
        if (order.edition() == Edition.INTERNAL) {
            files.put(WithheldCsv.ENDING, new WithheldCsv(workplace.database()).write(snapshot.id()));
        }
        return files;
    }

    private TreeMap<String, Integer> definitions() {
        TreeMap<String, Integer> versions = new TreeMap<>();
        indicators.forEach(indicator -> versions.put(indicator.name(), indicator.definitionVersion()));
        return versions;
    }

    private List<String> sickLeaveCodes() {
        return List.copyOf(AbsenceCodes.load(settingsFile.jobsFolder()).sickLeaveCodes());
    }

    private static Map<String, List<Integer>> areas(int municipality) {
        return Map.of(
                "Alle kommuner i regionen", Municipalities.codesOfRegionOf(municipality),
                "Alle kommuner i Danmark", Municipalities.codes());
    }

    private TurnoverRules turnoverRules() {
        return new TurnoverRules(
                settings.turnover().denominator() == Denominator.MEAN,
                settings.turnover().rehiredWithinMonths());
    }

    private List<PensionAge> pensionAges() {
        return PensionAges.load(settingsFile.jobsFolder()).stream()
                .map(entry -> new PensionAge(entry.bornFrom(), entry.months()))
                .toList();
    }

    private DisclosureRules rules(Edition edition) {
        return AudienceRules.of(settings.disclosure(), edition);
    }

    private Map<String, String> areaOfGroup() {
        Map<String, String> areas = new TreeMap<>();
        settings.professionalAreas()
                .forEach(area -> area.agreementGroups().forEach(group -> areas.put(group, area.name())));
        return areas;
    }
}
