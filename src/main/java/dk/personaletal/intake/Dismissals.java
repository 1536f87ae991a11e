package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Puts rejected deliveries aside that nobody will mend. */
public final class Dismissals {
    private final Workplace workplace;
    private final int municipality;

    public Dismissals(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** What was asked for, and how it stands now. */
    public record Result(String file, State state) {}

    /** Whether there was something to put aside. */
    public enum State {
        DISMISSED,
        /** By somebody earlier, whose reason stays. */
        ALREADY_DISMISSED,
        /** Accepted, or replaced since: nothing stands to be put aside. */
        NOT_REJECTED
    }

    /**
     * All or none.
     *
     * @param files known by their names; they may be gone
     * @throws ReportProblem when one of them was never delivered
     */
    public List<Result> dismiss(List<Path> files, String reason) {
        List<Result> results = new ArrayList<>();
        workplace.transaction().executeWithoutResult(status -> files.forEach(file -> results.add(take(file, reason))));
        workplace.makeDurable();
        return results;
    }

    private Result take(Path file, String reason) {
        String name = InboxFile.nameOf(file);
        List<Delivery> open = workplace.deliveries().listRejectedAndOpen(municipality);
        List<Delivery> ofName = workplace.deliveries().list(municipality).stream()
                .filter(delivery -> delivery.fileName().equals(name))
                .toList();
        if (ofName.isEmpty()) {
            throw new ReportProblem(unknown(name));
        }
        List<Delivery> standing = ofName.stream()
                .filter(((Predicate<Delivery>) open::contains).or(Dismissals::isGoneUnread))
                .toList();
        standing.forEach(delivery -> dismiss(delivery, reason));
        boolean earlier = ofName.get(0).dismissal() != null;
        State otherwise = earlier ? State.ALREADY_DISMISSED : State.NOT_REJECTED;
        return new Result(name, standing.isEmpty() ? otherwise : State.DISMISSED);
    }

    /** Of one that a killed night had begun to read, and somebody has moved since, no row may stay. */
    private void dismiss(Delivery delivery, String reason) {
        if (delivery.state() == DeliveryState.REGISTERED) {
            for (String table : List.of(delivery.kind().table(), "person_alias")) {
                workplace
                        .database()
                        .sql("delete from " + table + " where delivery_id = :id")
                        .param("id", delivery.id())
                        .update();
            }
        }
        workplace.deliveries().dismiss(delivery.id(), reason);
    }

    private static boolean isGoneUnread(Delivery delivery) {
        return delivery.state() == DeliveryState.REGISTERED && !Files.isRegularFile(delivery.sourcePath());
    }

    private static String unknown(String name) {
        return DeliveryName.parse(name).isPresent()
                ? "Ingen leverance hedder " + name + ". Se personaletal status for dem, der er afvist."
                : "Navnet " + name + " siger ikke, hvad filen er, så den er aldrig registreret."
                        + " Omdøb den, eller tag den ud af indbakken.";
    }
}
