package dk.personaletal.attack.links;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;
import dk.personaletal.attack.words.Words;
import java.util.List;

/**
 * In a column that prints its zeros, a dot is none. Not so in a row of few persons, all of whose cells are dots, nor
 * where rows are tied by more than their sum, as those of who left and came are: a zero is withheld there, too, when it
 * would tell what stands beside it.
 */
public final class Dots implements Link {
    private static final int FEW = 5;
    private static final String TIED = "personaleomsaetning_.*";

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        reading.reports()
                .forEach(report -> state(
                        Words.ALL.stream().flatMap(words -> words.read(report)).toList(), puzzle));
    }

    /** A report says by its zeros what its own dots are, and not what another month's are. */
    private void state(List<Meaning> meanings, Puzzle puzzle) {
        for (Meaning meaning : meanings) {
            if (meaning.form() == Form.NUMBER
                    && meaning.cell().isWithheld()
                    && !meaning.cell().table().matches(TIED)
                    && printsZeros(meanings, meaning.cell())
                    && !isOfFew(meanings, meaning.cell())) {
                puzzle.between(name(), 1, Double.POSITIVE_INFINITY, Sum.of(meaning.quantity()));
            }
        }
    }

    private static boolean isOfFew(List<Meaning> meanings, Printed dot) {
        return meanings.stream()
                .map(Meaning::cell)
                .filter(cell -> cell.table().equals(dot.table()) && cell.row().equals(dot.row()))
                .anyMatch(cell -> cell.column().startsWith("Antal") && cell.isNumber() && cell.value() < FEW);
    }

    private static boolean printsZeros(List<Meaning> meanings, Printed dot) {
        return meanings.stream()
                .map(Meaning::cell)
                .anyMatch(cell -> cell.table().equals(dot.table())
                        && cell.column().equals(dot.column())
                        && cell.isNumber()
                        && cell.value() == 0);
    }
}
