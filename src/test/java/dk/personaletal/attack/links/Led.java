package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;

/** Leaders of over twenty lead at least 21 each, the others at least one and at most twenty. */
public final class Led implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Quantity many : reading.quantities()) {
            if (many.what().equals("leaders of over 20")) {
                Sum least = Sum.of(many.of("led")).plus(-20, many).minus(many.of("leaders"));
                puzzle.between(name(), 0, Double.POSITIVE_INFINITY, least);
            }
        }
    }
}
