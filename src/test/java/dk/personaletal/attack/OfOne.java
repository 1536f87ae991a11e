package dk.personaletal.attack;

import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Range;
import dk.personaletal.attack.puzzle.Solver;
import dk.personaletal.attack.words.Meaning;
import java.util.Optional;

/** A printed sum or mean of one person is that person's own: the degree, the age, the pay. */
record OfOne(Solver solver) {

    boolean tells(Meaning meaning) {
        if (!meaning.cell().isNumber() || meaning.cell().value() == 0) {
            return false;
        }
        return persons(meaning.quantity())
                .filter(solver::knows)
                .map(solver::range)
                .filter(range -> range.equals(new Range(1, 1)))
                .isPresent();
    }

    private static Optional<Quantity> persons(Quantity sum) {
        return switch (sum.what()) {
            case "sum of degrees" -> Optional.of(sum.of("persons"));
            case "sum of all degrees" -> Optional.of(sum.of("employed"));
            case "sum of ages" -> Optional.of(sum.of("persons of known age"));
            case "sum of pay" -> Optional.of(sum.of("paid"));
            default -> Optional.empty();
        };
    }
}
