package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.List;

/** A score is the mean of five points for the happiest answer down to one; those who agree gave one of the two best. */
public final class Points implements Link {
    private static final List<String> ANSWERS =
            List.of("Helt uenig", "Uenig", "Hverken enig eller uenig", "Enig", "Helt enig");

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Quantity points : reading.quantities()) {
            if (points.what().equals("sum of survey points") && !points.where().contains("|")) {
                Quantity answers = points.of("survey answers");
                Sum sum = new Sum().minus(points);
                for (int i = 0; i < ANSWERS.size(); i++) {
                    sum.plus(i + 1, answers.at(answers.where() + "|answer=" + ANSWERS.get(i)));
                }
                puzzle.equal(name(), sum);
                puzzle.equal(
                        name(),
                        Sum.of(
                                        answers.at(answers.where() + "|answer=Enig"),
                                        answers.at(answers.where() + "|answer=Helt enig"))
                                .minus(points.of("survey agreement")));
            }
        }
    }
}
