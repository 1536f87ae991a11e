package dk.personaletal.intake;

import dk.personaletal.contract.Contracts;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.staging.BlockReader;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.Staging;
import dk.personaletal.staging.StagingTask;
import dk.personaletal.validation.Judgement;
import dk.personaletal.validation.Rules;
import dk.personaletal.validation.Verdict;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges files by the very rules of the night, in a transaction that is rolled back: nothing is loaded. */
public final class DryRun {
    private final Workplace workplace;
    private final int municipality;
    private final Contracts contracts;
    private final Staging staging;
    private final Judgement judgement;

    /** @throws dk.personaletal.shared.KeyProblem when the key isn't the one that the rows so far are under */
    public DryRun(Workplace workplace, SettingsFile settings, KeyFile keyFile) {
        this.workplace = workplace;
        this.municipality = settings.settings().municipality();
        Rules rules = Intake.rules(
                settings, Year.from(LocalDate.ofInstant(workplace.clock().instant(), ZoneOffset.UTC)));
        this.judgement = new Judgement(rules);
        this.contracts = Contracts.load(settings.jobsFolder());
        this.staging =
                new Staging(contracts, DataKey.look(workplace, municipality, keyFile), Intake.stagingRules(rules));
    }

    /**
     * What a night would judge now: delivered, and not taken in or rejected before with this content. In the order of
     * a night; and after it the rejections of earlier nights that are news still.
     *
     * @throws InboxMissing when the folder doesn't exist
     */
    public List<DeliveryOutcome> judgeNew(Path inbox, boolean markerRequired, String layout) {
        if (!Files.isDirectory(inbox)) {
            throw new InboxMissing(inbox);
        }
        FileNames names = new FileNames(contracts, layout);
        KnownDeliveries known = new KnownDeliveries(workplace.deliveries().list(municipality));
        List<Path> fresh = new Inbox(inbox, markerRequired)
                .listDelivered().stream()
                        .filter(file -> !known.isUntouched(file) && !names.isPart(file.fileName()))
                        .filter(file -> known
                                .ofContent(FirstLook.at(file.path()).sha256())
                                .stream()
                                .noneMatch(delivery -> delivery.fileName().equals(file.fileName())))
                        .map(InboxFile::path)
                        .sorted(Comparator.comparing(
                                file -> names.parse(InboxFile.nameOf(file)).orElse(null),
                                Comparator.nullsLast(DeliveryName.ORDER)))
                        .toList();
        return StandingRejections.after(validate(fresh, layout), workplace, municipality);
    }

    /** The files in the order given; a later one is judged as if the earlier ones had been taken in. */
    public List<DeliveryOutcome> validate(List<Path> files, String layout) {
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        workplace.transaction().executeWithoutResult(status -> {
            status.setRollbackOnly();
            files.forEach(file -> outcomes.add(validate(file, layout)));
        });
        return outcomes;
    }

    private DeliveryOutcome validate(Path file, String layout) {
        String fileName = InboxFile.nameOf(file);
        FirstLook look = FirstLook.at(file);
        FileNames names = new FileNames(contracts, layout);
        Optional<Finding> refusal = look.refusal(fileName, names).or(() -> look.notCsv(fileName));
        if (refusal.isPresent()) {
            return new DeliveryOutcome(fileName, "rejected", 0, 0, List.of(refusal.get()));
        }
        Delivery delivery = register(file, names.parse(fileName).orElseThrow(), look, layout);
        stage(delivery);
        Verdict verdict = judgement.judge(delivery.scope(), workplace.database());
        if (!verdict.rejected()) {
            workplace.deliveries().accept(delivery.id());
        }
        return DeliveryOutcome.of(
                workplace.deliveries().get(delivery.id()),
                verdict.outcome().name().toLowerCase(java.util.Locale.ROOT),
                workplace.findings());
    }

    private Delivery register(Path file, DeliveryName name, FirstLook look, String layout) {
        return workplace
                .deliveries()
                .register(new NewDelivery(
                        municipality, name, layout, file, look.sha256(), look.bytes(), List.of(), null));
    }

    private void stage(Delivery delivery) {
        BlockStore store = new BlockStore(workplace.template(), workplace.findings());
        StagingTask task =
                new StagingTask(delivery.scope(), delivery.sourcePath(), delivery.sha256(), delivery.layout(), 0);
        try (BlockReader blocks = staging.blocks(task)) {
            blocks.forEachRemaining(store::write);
        }
    }
}
