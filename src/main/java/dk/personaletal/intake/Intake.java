package dk.personaletal.intake;

import dk.personaletal.contract.AbsenceCodes;
import dk.personaletal.contract.Contracts;
import dk.personaletal.contract.StaffCategories;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.history.EmploymentRanks;
import dk.personaletal.intake.Registration.Registered;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Pseudonyms;
import dk.personaletal.shared.Spelling;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.RowStatistics;
import dk.personaletal.staging.Staging;
import dk.personaletal.staging.StagingRules;
import dk.personaletal.validation.Judgement;
import dk.personaletal.validation.Rules;
import dk.personaletal.validation.ValidationParameters;
import dk.personaletal.validation.rulebook.Rulebook;
import dk.personaletal.workplace.JobStarter;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes files in: registers what is new, stages its rows, judges it. */
public final class Intake {
    /** A correction after what it corrects, and absence after the payroll that it leans on. */
    private static final Comparator<Delivery> ORDER = Comparator.comparing(
            delivery -> new DeliveryName(delivery.fileName(), delivery.kind(), delivery.coverage()),
            DeliveryName.ORDER);

    private final Workplace workplace;
    private final Settings settings;
    private final QualityReports reports;
    private final Progress progress;
    private final Contracts contracts;
    private final Staging staging;
    private final EmploymentRanks ranks;
    private final Judgement judgement;

    /**
     * @param internal where it's told what was found, for those who can mend it
     * @throws dk.personaletal.shared.KeyProblem when the key isn't the one that the rows so far are under
     */
    public Intake(Workplace workplace, SettingsFile settings, Path internal, KeyFile keyFile, Progress progress) {
        this.workplace = workplace;
        this.settings = settings.settings();
        this.reports = new QualityReports(internal, this.settings.municipality());
        this.progress = progress;
        Rules rules =
                rules(settings, Year.from(LocalDate.ofInstant(workplace.clock().instant(), ZoneOffset.UTC)));
        this.judgement = new Judgement(rules);
        this.contracts = Contracts.load(settings.jobsFolder());
        int municipality = this.settings.municipality();
        Pseudonyms pseudonyms = DataKey.bind(workplace, municipality, keyFile);
        this.staging = new Staging(contracts, pseudonyms, stagingRules(rules));
        this.ranks =
                new EmploymentRanks(workplace.database(), municipality, pseudonyms.employmentNumbers(municipality));
    }

    static StagingRules stagingRules(Rules rules) {
        return new StagingRules(rules.describe(), rules::rowChecks);
    }

    /** The rules with the limits of the settings. */
    public static Rules rules(SettingsFile file, Year thisYear) {
        return Rulebook.of(parameters(file.settings().validation(), file.jobsFolder()), thisYear);
    }

    /**
     * What became of each file; and before them, what a killed night had registered and not judged. A file that an
     * earlier night rejected, and that is news still, is not among them.
     *
     * @throws dk.personaletal.contract.ContractProblem when there is no such layout; nothing is registered then
     */
    public List<DeliveryOutcome> takeIn(IntakeOrder order) {
        contracts.require(order.layout());
        List<DeliveryOutcome> outcomes = new ArrayList<>(missing());
        outcomes.addAll(finish());
        progress.stage("Registrerer " + order.files().size() + " filer");
        // whether a file says the same as another depends on what becomes of that one
        FileNames names = new FileNames(contracts, order.layout());
        IntakeOrder leading = order.of(order.files().stream()
                .filter(file -> !names.isPart(file.fileName()))
                .toList());
        for (IntakeOrder left = leading; !left.files().isEmpty(); ) {
            Registered registered =
                    new Registration(workplace, settings.municipality(), reports, left, names).register();
            outcomes.addAll(registered.outcomes());
            outcomes.addAll(finish());
            left = left.of(registered.twins());
        }
        workplace.makeDurable();
        return outcomes;
    }

    /** What a killed night registered and someone has moved since: it waits, and holds up nothing. */
    private List<DeliveryOutcome> missing() {
        return workplace.deliveries().listUndecided(settings.municipality()).stream()
                .filter(delivery -> !Files.isRegularFile(delivery.sourcePath()))
                .map(delivery -> new DeliveryOutcome(delivery.fileName(), "missing", 0, 0, List.of()))
                .toList();
    }

    /** Reads and judges whatever is registered and there: first what a killed night had begun, then the rest. */
    private List<DeliveryOutcome> finish() {
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        workplace.deliveries().listBegunIntakes(settings.municipality()).forEach(id -> outcomes.addAll(finish(id)));
        workplace.deliveries().beginIntake(settings.municipality());
        List<Long> begun = workplace.deliveries().listBegunIntakes(settings.municipality());
        begun.forEach(id -> outcomes.addAll(finish(id)));
        return outcomes;
    }

    private List<DeliveryOutcome> finish(long intakeId) {
        List<Delivery> undecided = workplace.deliveries().listUndecidedOf(settings.municipality(), intakeId).stream()
                .filter(delivery -> Files.isRegularFile(delivery.sourcePath()))
                .sorted(ORDER)
                .toList();
        if (undecided.isEmpty()) {
            return List.of();
        }
        progress.stage("Læser " + undecided.size() + " leverancer");
        DeliveryJudge judge = new DeliveryJudge(workplace, judgement, ranks, reports, progress);
        new JobStarter(workplace, settings.municipality())
                .run(IntakeJob.of(
                        settings.municipality(),
                        intakeId,
                        new IntakeWork(
                                staging,
                                new BlockStore(workplace.template(), workplace.findings()),
                                judge,
                                undecided)));
        List<Delivery> judged = undecided.stream()
                .map(delivery -> workplace.deliveries().get(delivery.id()))
                .toList();
        refreshStatistics(judged);
        return judged.stream().map(this::outcome).toList();
    }

    private void refreshStatistics(List<Delivery> judged) {
        Map<DeliveryKind, Long> rows = judged.stream()
                .collect(Collectors.groupingBy(Delivery::kind, Collectors.summingLong(Delivery::rowsKept)));
        RowStatistics statistics = new RowStatistics(workplace.template());
        workplace.transaction().executeWithoutResult(status -> rows.forEach(statistics::refresh));
    }

    private DeliveryOutcome outcome(Delivery judged) {
        boolean clean = workplace.findings().listCounts(judged.id()).isEmpty();
        String accepted = clean ? "accepted" : "accepted_with_findings";
        return DeliveryOutcome.of(
                judged, judged.state() == DeliveryState.REJECTED ? "rejected" : accepted, workplace.findings());
    }

    private static ValidationParameters parameters(Settings.Validation limits, @Nullable Path jobsFolder) {
        ValidationParameters usual = ValidationParameters.defaults();
        return new ValidationParameters(
                limits.errorRowsPerThousand() * 10,
                limits.doubtfulRowsPercent() * 100,
                usual.youngest(),
                usual.oldest(),
                usual.highestDegreeTenthousandths(),
                usual.highestPayOere(),
                usual.lowestDegreeScaledTenthousandths(),
                usual.weeklyHoursDifferenceTenthousandths(),
                limits.headcountJumpPercent() * 100,
                usual.headcountJumpPersons(),
                usual.degreesJumpBasisPoints(),
                usual.payrollSumJumpBasisPoints(),
                usual.timesInAYear(),
                usual.exchangedBasisPoints(),
                usual.inCommonBasisPoints(),
                StaffCategories.load(jobsFolder),
                limits.notStaff().stream()
                        .map(name -> Spelling.plain(name).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                usual.longestSpellYears(),
                AbsenceCodes.load(jobsFolder).sickLeaveCodes(),
                usual.earliestBenchmarkYear(),
                usual.highestDaysHundredths(),
                usual.highestPercentHundredths(),
                usual.percentDifferenceHundredths(),
                usual.meanDifferenceHundredths(),
                usual.mostCandidates(),
                usual.latestForecastYear());
    }
}
