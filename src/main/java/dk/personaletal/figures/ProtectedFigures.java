package dk.personaletal.figures;

import dk.personaletal.contract.AbsenceCodes;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.disclosure.Disclosure;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.disclosure.PublishableCells;
import dk.personaletal.history.Organisation;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.Snapshots;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorScope.ProfessionalArea;
import dk.personaletal.indicators.IndicatorValues;
import dk.personaletal.retention.SupersededRows;
import dk.personaletal.settings.DisclosureSettings;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Checksum;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.workplace.JobStarter;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a snapshot's figures are, and which of them may be shown: worked out once, for any number of papers. */
public final class ProtectedFigures {
    private final Workplace workplace;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final Progress progress;
    private final List<Indicator> indicators;
    private final Map<Made, List<PublishableCell>> made = new HashMap<>();

    public ProtectedFigures(Workplace workplace, SettingsFile settings, Progress progress) {
        this.workplace = workplace;
        this.settingsFile = settings;
        this.settings = settings.settings();
        this.progress = progress;
        this.indicators = ConfiguredIndicators.list(settings);
    }

    /**
     * What was known of a period at a moment, and the settings that shape its figures.
     *
     * @throws ReportProblem when there is nothing to report on
     */
    public Snapshot snapshot(YearMonth period, Instant asOf) {
        Snapshots snapshots = new Snapshots(workplace.database());
        if (!snapshots.isKnown(settings.municipality(), DeliveryKind.LOEN.prefix(), period, asOf)) {
            throw new ReportProblem("Der er ingen lønleverance for " + period + ". Aflever loen_" + period
                    + ".csv, eller vælg en anden --period.");
        }
        return Objects.requireNonNull(workplace
                .transaction()
                .execute(status ->
                        snapshots.create(settings.municipality(), period, asOf, fingerprint(), organisation())));
    }

    /**
     * The cells of a snapshot, worked out and protected unless they are there, and read once for all papers of a run.
     *
     * @throws ReportProblem when rows that the snapshot reads are gone
     */
    public List<PublishableCell> make(Snapshot snapshot, Edition edition) {
        return made.computeIfAbsent(new Made(snapshot.id(), edition), one -> findOrMake(snapshot, edition));
    }

    /**
     * Makes a snapshot's figures such that readers can't work out by how much some of them were corrected.
     *
     * @return whether that can be had; all is as it was when it can't
     */
    public boolean withhold(Snapshot snapshot, Set<FigureKey> corrected) {
        made.remove(new Made(snapshot.id(), Edition.COMMITTEE));
        return Boolean.TRUE.equals(workplace.transaction().execute(status -> work(snapshot, Edition.COMMITTEE)
                .withhold(corrected)));
    }

    /** What comes of a correction of too few persons. */
    public DisclosureSettings.SmallCorrections smallCorrections() {
        return settings.disclosure().smallCorrections();
    }

    private record Made(long snapshotId, Edition edition) {}

    private List<PublishableCell> findOrMake(Snapshot snapshot, Edition edition) {
        List<PublishableCell> kept = PublishableCells.list(snapshot.id(), edition, workplace.database());
        if (!kept.isEmpty()) {
            return kept;
        }
        new SupersededRows(workplace, settings.municipality()).requireAll(snapshot.id());
        new JobStarter(workplace, settings.municipality()).run(FiguresJob.of(snapshot, work(snapshot, edition)));
        return PublishableCells.list(snapshot.id(), edition, workplace.database());
    }

    private FiguresWork work(Snapshot snapshot, Edition edition) {
        return new FiguresWork(
                workplace,
                scope(snapshot.period(), snapshot.id()),
                edition,
                indicators,
                new Disclosure(edition, rules(edition), areaOfGroup()),
                PublishableCells.isKept(snapshot.id(), workplace.database())
                        && IndicatorValues.isKept(snapshot.id(), workplace.database()),
                progress);
    }

    /** @throws IllegalStateException when there is none of that name */
    public Indicator indicator(String name) {
        return indicators.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no indicator " + name));
    }

    /** What a figure may tell an edition's readers. */
    public DisclosureRules rules(Edition edition) {
        return AudienceRules.of(settings.disclosure(), edition);
    }

    /** What a computation is about. */
    public IndicatorScope scope(YearMonth period, long snapshotId) {
        List<ProfessionalArea> areas = settings.professionalAreas().stream()
                .flatMap(area -> area.agreementGroups().stream().map(group -> new ProfessionalArea(group, area.name())))
                .toList();
        return new IndicatorScope(snapshotId, settings.municipality(), period, sickLeaveCodes(), areas);
    }

    /** The indicators' versions by name. */
    public SortedMap<String, Integer> definitions() {
        SortedMap<String, Integer> versions = new TreeMap<>();
        indicators.forEach(indicator ->
                versions.put(indicator.name(), indicator.descriptor().version()));
        return versions;
    }

    /** All that shapes a figure beside the deliveries. */
    private String fingerprint() {
        return Checksum.of(String.join(
                "\n",
                definitions().toString(),
                sickLeaveCodes().toString(),
                ConfiguredIndicators.pensionAges(settingsFile).toString(),
                settings.benchmark().toString(),
                settings.sickLeave().toString(),
                settings.targets().toString(),
                new TreeMap<>(Questions.of(settingsFile)).toString(),
                settings.turnover().toString(),
                settings.disclosure().ofFigures(),
                settings.staff().toString(),
                settings.professionalAreas().toString(),
                organisation().toString()));
    }

    private Organisation organisation() {
        return settings.organisation() == Settings.Organisation.OMKODET ? Organisation.RECODED : Organisation.AS_THEN;
    }

    /** The codes of absence that are sick leave. */
    public List<String> sickLeaveCodes() {
        return List.copyOf(AbsenceCodes.load(settingsFile.jobsFolder()).sickLeaveCodes());
    }

    private Map<String, String> areaOfGroup() {
        Map<String, String> areas = new TreeMap<>();
        settings.professionalAreas()
                .forEach(area -> area.agreementGroups().forEach(group -> areas.put(group, area.name())));
        return areas;
    }
}
