package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;

/** A number that is printed is that number, or within its rounding when it's a sum. */
public final class PrintedNumbers implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Meaning meaning : reading.meanings()) {
            if (meaning.form() == Form.NUMBER && meaning.cell().isNumber()) {
                double value = meaning.cell().value();
                double slack = meaning.quantity().isWhole() ? 0 : meaning.cell().halfUnit();
                puzzle.between(name(), value - slack, value + slack, Sum.of(meaning.quantity()));
            }
        }
    }
}
