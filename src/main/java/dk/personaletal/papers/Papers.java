package dk.personaletal.papers;

import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.archive.Reprint;
import dk.personaletal.archive.SettingsHistory;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.figures.BenchmarkReferences;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.history.Snapshot;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Publisher;
import dk.personaletal.publication.Trees;
import dk.personaletal.reports.ReportFiles;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.Figures;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.DanishTime;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Scope;
import dk.personaletal.workplace.JobStarter;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes papers from what is known, and publishes them: any number of reports and scopes from the same figures. */
public final class Papers {
    private static final DateTimeFormatter FOLDER_NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(DanishTime.ZONE);

    private final Workplace workplace;
    private final SettingsFile settings;
    private final int municipality;
    private final Trees trees;
    private final KeyFile key;
    private final BooleanSupplier lockHeld;
    private final Progress progress;
    private final ProtectedFigures figures;
    private final ReadersFigures readersFigures;
    private final PublicationRegister register;
    private final Reprint reprint;

    /**
     * @param key that readers are told checksums under
     * @param lockHeld asked right before publishing: without the lock another run may be at it
     */
    public Papers(
            Workplace workplace,
            SettingsFile settings,
            Trees trees,
            KeyFile key,
            BooleanSupplier lockHeld,
            Progress progress) {
        this.workplace = workplace;
        this.settings = settings;
        this.municipality = settings.settings().municipality();
        this.trees = trees;
        this.key = key;
        this.lockHeld = lockHeld;
        this.progress = progress;
        this.figures = new ProtectedFigures(workplace, settings, progress);
        this.readersFigures = new ReadersFigures(workplace, figures, municipality);
        this.register = new PublicationRegister(workplace);
        this.reprint = new Reprint(workplace, trees);
    }

    /**
     * A period's papers as it's known now, in the order that they're asked for. While a correction of it waits, readers'
     * are as they were, and behind them come the same in the house's edition, which has it.
     *
     * @throws ReportProblem when there is nothing to report on
     * @throws dk.personaletal.settings.SettingsProblem when the settings name what no delivery has
     */
    public List<Published> make(YearMonth period, List<ReportOrder> orders) {
        new BenchmarkReferences(workplace, settings.settings()).check();
        orders.forEach(Papers::check);
        workplace.transaction().executeWithoutResult(status -> new SettingsHistory(workplace, municipality)
                .remember(settings));
        Snapshot newest = figures.snapshot(period, workplace.clock().instant());
        List<ReportOrder> forReaders = ofEdition(Edition.COMMITTEE, orders.stream());
        Snapshot readers = forReaders.isEmpty() ? newest : readersFigures.of(newest);
        boolean waits = readers.id() != newest.id();
        Map<ReportOrder, Published> made = new LinkedHashMap<>(make(readers, forReaders));
        if (!waits && !forReaders.isEmpty()) {
            readersFigures.areOut(newest);
        }
        Stream<ReportOrder> instead = waits ? forReaders.stream().map(Papers::inTheHouse) : Stream.of();
        made.putAll(make(newest, ofEdition(Edition.INTERNAL, Stream.concat(orders.stream(), instead))));
        return Stream.concat(orders.stream(), made.keySet().stream())
                .distinct()
                .map(order -> Objects.requireNonNull(made.get(order), "each is made"))
                .toList();
    }

    private static List<ReportOrder> ofEdition(Edition edition, Stream<ReportOrder> orders) {
        return orders.filter(order -> order.edition() == edition).distinct().toList();
    }

    private static ReportOrder inTheHouse(ReportOrder order) {
        return new ReportOrder(order.report(), order.period(), Edition.INTERNAL, order.scope());
    }

    private Map<ReportOrder, Published> make(Snapshot snapshot, List<ReportOrder> orders) {
        Map<ReportOrder, Published> made = new LinkedHashMap<>();
        orders.forEach(order -> standing(order, snapshot).ifPresent(one -> made.put(order, one)));
        List<ReportOrder> due =
                orders.stream().filter(order -> !made.containsKey(order)).toList();
        if (!due.isEmpty()) {
            Drafts drafts = new Drafts(workplace, settings, figures, snapshot);
            made.putAll(draw(snapshot, orders, due, drafts::next, ""));
        }
        return made;
    }

    /**
     * The period as it was known at a moment when no version was out. The first of its period is published; when
     * others are, this is put beside them.
     *
     * @throws ReportProblem when nothing to report on was known then, or readers would have two papers whose difference
     *     tells of too few
     */
    public Published asKnown(ReportOrder order, Instant moment) {
        check(order);
        Snapshot snapshot = figures.snapshot(order.period(), moment);
        Optional<Published> before =
                register.findOfSnapshot(municipality, order, snapshot.id()).flatMap(reprint::of);
        if (before.isPresent()) {
            return before.get();
        }
        if (order.edition() == Edition.COMMITTEE) {
            readersFigures.tooFew(snapshot).ifPresent(why -> {
                throw new ReportProblem(
                        "Rapporten for " + order.period() + ", som den var kendt dengang, kan ikke lægges ved"
                                + " siden af den udgivne: " + why.inWords() + ". Brug --edition internal.");
            });
        }
        Drafts drafts = new Drafts(workplace, settings, figures, snapshot);
        if (register.findNewest(municipality, order).isEmpty()) {
            return draw(snapshot, order, drafts::next, "");
        }
        String beside = "som-kendt-" + FOLDER_NAME.format(moment);
        return new Publisher(trees, beside)
                .findStanding(
                        municipality,
                        order.period(),
                        order.report(),
                        order.scope(),
                        order.edition().label(),
                        new NamesInManifest(key.read(), order.edition()).of(snapshot))
                .orElseGet(() -> draw(snapshot, order, one -> drafts.asKnown(one, moment), beside));
    }

    /**
     * The files of the paper that would come of what is known now, by name. They're only drawn: nothing is published or
     * kept, and every page says that it's a draft.
     *
     * @throws ReportProblem when there is nothing to report on
     */
    public Map<String, byte[]> drawDraft(ReportOrder order, Set<String> formats) {
        check(order);
        Instant now = workplace.clock().instant();
        Snapshot newest = figures.snapshot(order.period(), now);
        Snapshot snapshot = order.edition() == Edition.COMMITTEE ? readersFigures.of(newest) : newest;
        Draft draft = new Drafts(workplace, settings, figures, snapshot).asKnown(order, now);
        ReportDocument document = ReportWriter.write(draft.cells(), draft.source());
        String note = Stream.of(document.edition(), draft.source().texts().getOrDefault("kladde", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return ReportFiles.render(document.noted(note), formats).entrySet().stream()
                .collect(Collectors.toMap(
                        file -> file.getKey().startsWith(".") ? order.report() + file.getKey() : file.getKey(),
                        Map.Entry::getValue));
    }

    /**
     * The part of the municipality that has a code.
     *
     * @throws ReportProblem when none has
     */
    public Scope scopeOf(String code, YearMonth period, Edition edition) {
        Snapshot snapshot = figures.snapshot(period, workplace.clock().instant());
        List<PublishableCell> cells = figures.make(snapshot, edition);
        return Stream.of(Scope.Kind.DEPARTMENT, Scope.Kind.UNIT)
                .map(kind -> new Scope(kind, code))
                .filter(scope -> new Figures(cells, scope).scopeName().isPresent())
                .findFirst()
                .orElseThrow(() -> new ReportProblem("Der er ingen enhed med koden " + code + " i " + period
                        + ". Brug en center- eller afdelingskode fra lønleverancen."));
    }

    private static void check(ReportOrder order) {
        if (!new ReportWriter(order.report()).canBeOf(order.scope().kind())) {
            throw new ReportProblem("Rapporten " + order.report() + " kan ikke laves for "
                    + (order.scope().isWhole()
                            ? "hele kommunen. Vælg en enhed med --unit."
                            : order.scope().inWords() + ". Vælg en anden rapport eller enhed."));
        }
    }

    private Optional<Published> standing(ReportOrder order, Snapshot snapshot) {
        return register.findNewest(municipality, order)
                .filter(newest -> newest.snapshotId() == snapshot.id())
                .flatMap(reprint::whole);
    }

    private Published draw(Snapshot snapshot, ReportOrder order, Function<ReportOrder, Draft> drafts, String beside) {
        return Objects.requireNonNull(
                draw(snapshot, List.of(order), List.of(order), drafts, beside).get(order), "it is made");
    }

    private Map<ReportOrder, Published> draw(
            Snapshot snapshot,
            List<ReportOrder> orders,
            List<ReportOrder> due,
            Function<ReportOrder, Draft> drafts,
            String beside) {
        due.stream().map(ReportOrder::edition).distinct().forEach(edition -> figures.make(snapshot, edition));
        Publishing publishing = new Publishing(
                workplace,
                snapshot,
                figures.definitions(),
                key.read(),
                new Publisher(trees, beside),
                beside.isEmpty(),
                lockHeld);
        PapersWork work = new PapersWork(due, drafts, new Drawing(workplace, snapshot.id(), progress), publishing);
        new JobStarter(workplace, municipality).run(PapersJob.of(snapshot, orders + beside, work));
        workplace.makeDurable();
        return publishing.published();
    }
}
