package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;

/** A rounded share, mean or change leaves its number a little room around so many times its base. */
public final class Rounded implements Link {
    private static final double PERCENT = 0.01;

    private final Form form;

    public Rounded(Form form) {
        this.form = form;
    }

    @Override
    public String name() {
        return "Rounded " + form;
    }

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Meaning meaning : reading.meanings()) {
            if (meaning.form() == form && meaning.cell().isNumber()) {
                state(meaning, puzzle);
            }
        }
    }

    private void state(Meaning meaning, Puzzle puzzle) {
        double value = meaning.cell().value();
        double slack = meaning.cell().halfUnit();
        switch (form) {
            case SHARE -> times(meaning, PERCENT * (value - slack), PERCENT * (value + slack), puzzle);
            case MEAN -> times(meaning, value - slack, value + slack, puzzle);
            case CHANGE_SHARE -> times(meaning, 1 + PERCENT * (value - slack), 1 + PERCENT * (value + slack), puzzle);
            case CHANGE -> {
                double room = meaning.quantity().isWhole() ? 0 : slack;
                puzzle.between(
                        name(),
                        value - room,
                        value + room,
                        Sum.of(meaning.quantity()).minus(meaning.base()));
            }
            default -> throw new IllegalStateException("not rounded: " + form);
        }
    }

    private void times(Meaning meaning, double least, double most, Puzzle puzzle) {
        double any = Double.POSITIVE_INFINITY;
        puzzle.between(name(), 0, any, Sum.of(meaning.quantity()).plus(-least, meaning.base()));
        puzzle.between(name(), -any, 0, Sum.of(meaning.quantity()).plus(-most, meaning.base()));
    }
}
