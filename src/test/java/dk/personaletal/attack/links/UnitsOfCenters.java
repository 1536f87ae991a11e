package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The units of a center make it together. */
public final class UnitsOfCenters implements Link {
    private static final String UNIT = "unit=";
    private static final Set<String> ADDED = Set.of("ordinary", "left", "came");

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<Quantity, Sum> centers = new LinkedHashMap<>();
        for (Quantity quantity : reading.listed()) {
            String center = reading.centers().get(quantity.where().replace(UNIT, ""));
            if (quantity.where().startsWith(UNIT) && center != null && ADDED.contains(quantity.what())) {
                Quantity whole = quantity.at("center=" + center);
                centers.computeIfAbsent(whole, any -> new Sum().minus(whole)).plus(1, quantity);
            }
        }
        centers.values().forEach(sum -> puzzle.equal(name(), sum));
    }
}
