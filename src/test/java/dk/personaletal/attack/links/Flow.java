package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;

/** Who is there at last were there at first and didn't leave, or came; and so with those who moved. */
public final class Flow implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Quantity left : reading.quantities()) {
            String[] window = left.when().split("/");
            Quantity opening = new Quantity("ordinary", left.where(), window[0]);
            Quantity closing = new Quantity("ordinary", left.where(), window[window.length - 1]);
            if (left.what().equals("left") && reading.has(opening) && reading.has(closing)) {
                Sum sum = Sum.of(opening, left.of("came")).minus(closing, left);
                if (!left.where().isEmpty()) {
                    sum.plus(1, left.of("moved in")).minus(left.of("moved out"));
                }
                puzzle.equal(name(), sum);
            }
        }
    }
}
