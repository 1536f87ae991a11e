package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;
import dk.personaletal.intake.MissingDelivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Expected deliveries that are overdue, for people and for programs. */
final class Missing {
    private static final int NAMED = 6;

    private Missing() {}

    static Optional<Trouble> trouble(List<MissingDelivery> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String named = missing.stream()
                .limit(NAMED)
                .map(one -> one.kind() + " for " + one.month() + " (senest " + one.due() + ")")
                .collect(Collectors.joining(", "));
        String more = missing.size() > NAMED ? " og " + (missing.size() - NAMED) + " til" : "";
        return Optional.of(new Trouble(
                ExitCode.MISSING, "mangler: " + named + more + ". Resten af natten er kørt; bed om det, der mangler."));
    }

    static List<Map<String, Object>> json(List<MissingDelivery> missing) {
        return missing.stream()
                .map(one -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("kind", one.kind());
                    json.put("period", one.month().toString());
                    json.put("due", one.due().toString());
                    return json;
                })
                .toList();
    }
}
