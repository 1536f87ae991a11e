package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Source;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryScope;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a file's name says of year, month and day, whether it's the source's own name or ours. */
public final class Places {
    private Places() {}

    public static Map<String, String> of(Source source, DeliveryScope scope) {
        Map<String, String> places = new HashMap<>();
        scope.findCoverage().map(Coverage::month).ifPresent(month -> {
            places.put("yyyy", String.format(Locale.ROOT, "%04d", month.getYear()));
            places.put("MM", String.format(Locale.ROOT, "%02d", month.getMonthValue()));
        });
        places.putAll(source.match(scope.fileName()).orElse(Map.of()));
        return places;
    }
}
