package dk.personaletal.intake;

import dk.personaletal.workplace.Workplace;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rejection stays news, night after night and with the file or without it, until it's replaced or dismissed. */
public final class StandingRejections {
    private StandingRejections() {}

    /** What became of files just now, and after it the rejections of earlier nights that are news still. */
    public static List<DeliveryOutcome> after(List<DeliveryOutcome> now, Workplace workplace, int municipality) {
        Set<String> judged = now.stream()
                .filter(DeliveryOutcome::rejected)
                .map(DeliveryOutcome::file)
                .collect(Collectors.toSet());
        Stream<DeliveryOutcome> earlier = workplace.deliveries().listRejectedAndOpen(municipality).stream()
                .filter(delivery -> !judged.contains(delivery.fileName()))
                .map(delivery -> DeliveryOutcome.of(delivery, "rejected", workplace.findings())
                        .asOf(delivery.decidedAt()));
        return Stream.concat(now.stream(), earlier).toList();
    }
}
