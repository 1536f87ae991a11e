package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;

/** When the leader in the middle leads more than twenty, so does at least half of them; and the other way round. */
public final class Medians implements Link {
    private static final int MANY = 20;

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Meaning meaning : reading.meanings()) {
            if (meaning.form() == Form.MEDIAN && meaning.cell().isNumber()) {
                state(meaning.base(), meaning.cell().value(), puzzle);
            }
        }
    }

    private void state(Quantity leaders, double median, Puzzle puzzle) {
        Quantity many = leaders.of("leaders of over 20");
        Sum twice = new Sum().plus(2, many).minus(leaders);
        if (Math.ceil(median) > MANY) {
            puzzle.between(name(), 0, Double.POSITIVE_INFINITY, twice);
        }
        if (Math.floor(median) <= MANY) {
            puzzle.between(name(), Double.NEGATIVE_INFINITY, 0, twice);
        }
    }
}
