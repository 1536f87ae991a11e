package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who moves out somewhere moves in somewhere else. */
public final class Moves implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<String, Sum> moves = new LinkedHashMap<>();
        for (Quantity quantity : reading.listed()) {
            boolean out = quantity.what().equals("moved out");
            if ((out || quantity.what().equals("moved in")) && !quantity.where().isEmpty()) {
                moves.computeIfAbsent(quantity.dimension() + quantity.when(), any -> new Sum())
                        .plus(out ? 1 : -1, quantity);
            }
        }
        moves.values().forEach(sum -> puzzle.equal(name(), sum));
        reading.listed().stream()
                .filter(quantity ->
                        quantity.what().equals("moved out") && quantity.where().isEmpty())
                .forEach(all -> puzzle.equal(name(), Sum.of(all).minus(all.of("moved in"))));
    }
}
