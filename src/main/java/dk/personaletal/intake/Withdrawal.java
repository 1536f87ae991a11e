package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.shared.Checksum;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes deliveries back that should not have been handed over. */
public final class Withdrawal {
    private final Workplace workplace;
    private final int municipality;

    public Withdrawal(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /**
     * What was withdrawn.
     *
     * @param currentAgain file name of the delivery that it had replaced; empty when there is none
     * @param wasRejected whether it had been rejected, and so counted for nothing
     */
    public record Result(String file, String sha256, String currentAgain, boolean wasRejected) {}

    /**
     * All or none.
     *
     * @param files the files as they were delivered; one that's gone is known by its name
     * @throws ReportProblem when one of them isn't a current delivery, nor a rejected one that is news still
     */
    public List<Result> withdraw(List<Path> files, String reason) {
        List<Result> results = new ArrayList<>();
        workplace.transaction().executeWithoutResult(status -> files.forEach(file -> results.add(take(file, reason))));
        workplace.makeDurable();
        return results;
    }

    private Result take(Path file, String reason) {
        Delivery delivery = find(file);
        if (delivery.state() == DeliveryState.REJECTED) {
            workplace.deliveries().dismiss(delivery.id(), reason);
            return new Result(delivery.fileName(), delivery.sha256(), "", true);
        }
        String again = workplace
                .deliveries()
                .withdraw(delivery.id(), reason)
                .map(Delivery::fileName)
                .orElse("");
        return new Result(delivery.fileName(), delivery.sha256(), again, false);
    }

    private Delivery find(Path file) {
        String name = InboxFile.nameOf(file);
        String sha256 = Files.isRegularFile(file) ? Checksum.of(file) : "";
        return Stream.concat(
                        workplace.deliveries().listCurrent(municipality).stream(),
                        workplace.deliveries().listRejectedAndOpen(municipality).stream())
                .filter(delivery -> delivery.fileName().equals(name))
                .filter(delivery -> sha256.isEmpty() || delivery.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new ReportProblem("Ingen gældende leverance er " + name
                        + (sha256.isEmpty() ? "" : " med det indhold")
                        + ". Se personaletal status --json for dem, der gælder."));
    }
}
