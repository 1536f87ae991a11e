package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.NewDelivery;
import dk.personaletal.publication.OutputProblem;
import dk.personaletal.shared.Checksum;
import dk.personaletal.validation.RegisterFindings;
import dk.personaletal.validation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Registers the files that are new. What can be seen without reading a row is rejected here. */
final class Registration {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Set<String> RULES_OF_REGISTRATION = Set.of("R010", "R012", "R013");

    private final Workplace workplace;
    private final int municipality;
    private final QualityReports reports;

    Registration(Workplace workplace, int municipality, Path output) {
        this.workplace = workplace;
        this.municipality = municipality;
        this.reports = new QualityReports(output);
    }

    /** The outcome of a file that needs no reading; empty when it has been registered to be read. */
    Optional<DeliveryOutcome> register(InboxFile file, IntakeOrder order) {
        Optional<DeliveryName> name = DeliveryName.parse(file.fileName());
        if (name.isEmpty()) {
            Finding finding = RegisterFindings.unknownFileName(file.fileName());
            reports.writeUnregistered(file, finding);
            return Optional.of(new DeliveryOutcome(file.fileName(), "rejected", 0, 0, List.of(finding)));
        }
        String sha256 = Checksum.of(file.path());
        List<Delivery> sameContent = workplace.deliveries().listByContent(municipality, sha256);
        List<Finding> findings = findings(file, name.get(), sha256, sameContent);
        if (isKnown(file, order, sameContent, findings)) {
            return Optional.of(new DeliveryOutcome(file.fileName(), "already_taken_in", 0, 0, List.of()));
        }
        return workplace.transaction().execute(status -> {
            Delivery delivery = workplace.deliveries().register(newDelivery(file, name.get(), sha256, order));
            return findings.isEmpty() ? Optional.empty() : Optional.of(reject(delivery, findings));
        });
    }

    private List<Finding> findings(InboxFile file, DeliveryName name, String sha256, List<Delivery> sameContent) {
        List<Finding> findings = new ArrayList<>();
        file.findPromisedSha256()
                .filter(promised -> !promised.equals(sha256))
                .ifPresent(promised -> findings.add(RegisterFindings.markerDiffers()));
        LocalDate today = LocalDate.ofInstant(workplace.clock().instant(), DENMARK);
        if (name.coverage() != null && name.coverage().from().isAfter(today)) {
            findings.add(RegisterFindings.periodInFuture(name.coverage().month().toString()));
        }
        sameContent.stream()
                .filter(earlier -> earlier.state() != DeliveryState.REJECTED)
                .filter(earlier -> !earlier.fileName().equals(file.fileName()))
                .findFirst()
                .ifPresent(earlier -> findings.add(RegisterFindings.alreadyTakenIn(earlier.fileName())));
        return findings;
    }

    /** The same file is not taken in twice, nor rejected anew each night for the same reason. */
    private boolean isKnown(InboxFile file, IntakeOrder order, List<Delivery> sameContent, List<Finding> findings) {
        Optional<Delivery> earlier = sameContent.stream()
                .filter(delivery -> delivery.fileName().equals(file.fileName()))
                .findFirst();
        if (earlier.isEmpty()) {
            return false;
        }
        if (earlier.get().state() != DeliveryState.REJECTED) {
            return true;
        }
        return !order.byHand() && (!findings.isEmpty() || !rejectedAtRegistration(earlier.get()));
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

    private NewDelivery newDelivery(InboxFile file, DeliveryName name, String sha256, IntakeOrder order) {
        try {
            Path path = file.path().toAbsolutePath().normalize();
            return new NewDelivery(
                    municipality,
                    name,
                    order.layout(),
                    path,
                    sha256,
                    Files.size(path),
                    order.acceptedRules(),
                    order.acceptReason());
        } catch (IOException e) {
            throw OutputProblem.of(file.path(), e);
        }
    }
}
