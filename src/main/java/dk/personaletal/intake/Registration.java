package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.shared.DanishTime;
import dk.personaletal.validation.Verdict;
import dk.personaletal.validation.file.RegisterFindings;
import dk.personaletal.workplace.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Registers the files that are new. What can be seen without reading a row is rejected here. */
final class Registration {
    private static final Set<String> RULES_OF_REGISTRATION = Set.of("R010", "R012", "R013", "R016", "R018");

    private final Workplace workplace;
    private final int municipality;
    private final QualityReports reports;
    private final IntakeOrder order;
    private final FileNames names;
    private final KnownDeliveries known;
    private final Set<Long> open;

    Registration(Workplace workplace, int municipality, QualityReports reports, IntakeOrder order, FileNames names) {
        this.names = names;
        this.workplace = workplace;
        this.municipality = municipality;
        this.reports = reports;
        this.order = order;
        this.known = new KnownDeliveries(workplace.deliveries().list(municipality));
        this.open = workplace.deliveries().listRejectedAndOpen(municipality).stream()
                .map(Delivery::id)
                .collect(Collectors.toSet());
    }

    /**
     * What could be said before reading.
     *
     * @param outcomes of the files that need no reading; a rejection of an earlier night that is news still isn't
     *     among them
     * @param twins files with the content of one that is to be read first
     */
    record Registered(List<DeliveryOutcome> outcomes, List<InboxFile> twins) {}

    /** Those that are neither told of nor twins have been registered to be read, all or none. */
    Registered register() {
        Map<InboxFile, FirstLook> looks = looks();
        Set<String> seen = new HashSet<>();
        Map<Boolean, List<InboxFile>> first =
                order.files().stream().collect(Collectors.partitioningBy(file -> isFirst(looks.get(file), seen)));
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        workplace.transaction().executeWithoutResult(status -> Objects.requireNonNull(first.get(true))
                .forEach(file -> register(file, looks.get(file)).ifPresent(outcomes::add)));
        return new Registered(outcomes, Objects.requireNonNull(first.get(false)));
    }

    private static boolean isFirst(@Nullable FirstLook look, Set<String> seen) {
        return look == null || look.sha256().isEmpty() || seen.add(look.sha256());
    }

    private Map<InboxFile, FirstLook> looks() {
        return order.files().stream().filter(file -> !known.isUntouched(file)).toList().parallelStream()
                .collect(Collectors.toMap(file -> file, file -> FirstLook.at(file.path()), (first, same) -> first));
    }

    /** @param look null when the file has been taken in and not been touched since */
    private Optional<DeliveryOutcome> register(InboxFile file, @Nullable FirstLook look) {
        if (look == null) {
            return Optional.of(alreadyTakenIn(file));
        }
        if (look.gone()) {
            return Optional.of(new DeliveryOutcome(file.fileName(), "missing", 0, 0, List.of()));
        }
        Optional<Finding> refusal = look.refusal(file.fileName(), names);
        if (refusal.isPresent()) {
            reports.writeUnregistered(file, look.sha256(), refusal.get());
            return Optional.of(new DeliveryOutcome(file.fileName(), "rejected", 0, 0, List.of(refusal.get())));
        }
        DeliveryName name = names.parse(file.fileName()).orElseThrow();
        List<Delivery> sameContent = known.ofContent(look.sha256());
        List<Finding> findings = findings(file, name, look, sameContent);
        Optional<Delivery> before = sameContent.stream()
                .filter(delivery -> delivery.fileName().equals(file.fileName()))
                .findFirst();
        if (before.isPresent() && isKnown(before.get(), findings)) {
            return known(file, before.get());
        }
        Delivery delivery = workplace.deliveries().register(newDelivery(file, name, look));
        if (!findings.isEmpty()) {
            return Optional.of(reject(delivery, findings));
        }
        return Optional.empty();
    }

    /** A rejection that is news still is told with all the others that are, whether their files lie here or not. */
    private Optional<DeliveryOutcome> known(InboxFile file, Delivery before) {
        if (before.state() != DeliveryState.REJECTED) {
            return Optional.of(alreadyTakenIn(file));
        }
        return open.contains(before.id())
                ? Optional.empty()
                : Optional.of(new DeliveryOutcome(file.fileName(), "settled", 0, 0, List.of()));
    }

    private static DeliveryOutcome alreadyTakenIn(InboxFile file) {
        return new DeliveryOutcome(file.fileName(), "already_taken_in", 0, 0, List.of());
    }

    private List<Finding> findings(InboxFile file, DeliveryName name, FirstLook look, List<Delivery> sameContent) {
        List<Finding> findings = new ArrayList<>();
        file.findPromisedSha256()
                .filter(promised -> !promised.equals(look.sha256()))
                .ifPresent(promised -> findings.add(RegisterFindings.markerDiffers()));
        if (file.markerUnreadable()) {
            findings.add(RegisterFindings.markerUnreadable());
        }
        look.notCsv(file.fileName()).ifPresent(findings::add);
        LocalDate today = LocalDate.ofInstant(workplace.clock().instant(), DanishTime.ZONE);
        if (name.coverage() != null && name.coverage().from().isAfter(today)) {
            findings.add(RegisterFindings.periodInFuture(name.coverage().month().toString()));
        }
        sameContent.stream()
                .filter(earlier -> earlier.state() == DeliveryState.ACCEPTED && earlier.withdrawReason() == null)
                .filter(earlier -> !earlier.fileName().equals(file.fileName()))
                .findFirst()
                .ifPresent(earlier -> findings.add(RegisterFindings.alreadyTakenIn(earlier.fileName())));
        return findings;
    }

    /**
     * The same file is not taken in twice, nor rejected anew each night for the same reason; one that was corrected,
     * withdrawn or dismissed comes in again only by hand.
     */
    private boolean isKnown(Delivery before, List<Finding> findings) {
        if (before.state() != DeliveryState.REJECTED) {
            return !order.byHand() || before.supersededAt() == null;
        }
        boolean settled = before.dismissal() != null || !findings.isEmpty() || !rejectedAtRegistration(before);
        return settled && !order.byHand();
    }

    private boolean rejectedAtRegistration(Delivery delivery) {
        return workplace.findings().listCounts(delivery.id()).stream()
                .map(RuleCount::rule)
                .anyMatch(RULES_OF_REGISTRATION::contains);
    }

    private DeliveryOutcome reject(Delivery delivery, List<Finding> findings) {
        workplace.findings().add(delivery.id(), findings);
        workplace.deliveries().reject(delivery.id());
        reports.write(delivery, Verdict.rejected(0), workplace.findings());
        return new DeliveryOutcome(delivery.fileName(), "rejected", 0, 0, findings);
    }

    private NewDelivery newDelivery(InboxFile file, DeliveryName name, FirstLook look) {
        return new NewDelivery(
                municipality,
                name,
                order.layout(),
                file.path().toAbsolutePath().normalize(),
                look.sha256(),
                look.bytes(),
                order.acceptedRules(),
                order.acceptReason());
    }
}
