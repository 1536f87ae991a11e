package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;

/**
 * The degrees of those with pay are among all degrees of their group; and who is not among them has hardly more than
 * full time.
 */
public final class Paid implements Link {
    private static final double HARDLY_MORE = 1.1;

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Quantity paid : reading.quantities()) {
            Quantity all = paid.of("sum of degrees");
            if (paid.what().equals("sum of paid degrees") && reading.has(all)) {
                puzzle.atMost(name(), paid, all);
                if (reading.has(paid.of("paid")) && reading.has(paid.of("persons"))) {
                    puzzle.between(
                            name(),
                            0,
                            Double.POSITIVE_INFINITY,
                            Sum.of(paid)
                                    .minus(all)
                                    .plus(HARDLY_MORE, paid.of("persons"))
                                    .plus(-HARDLY_MORE, paid.of("paid")));
                }
            }
            if (paid.what().equals("paid") && paid.where().isEmpty()) {
                atMostByGroup(reading, puzzle, paid);
            }
        }
    }

    /** Who is paid in two groups is one of both, and one person of all. */
    private void atMostByGroup(Reading reading, Puzzle puzzle, Quantity all) {
        Sum sum = new Sum().minus(all);
        reading.listed().stream()
                .filter(paid -> paid.what().equals("paid")
                        && paid.when().equals(all.when())
                        && paid.where().startsWith("group="))
                .forEach(paid -> sum.plus(1, paid));
        puzzle.between(name(), 0, Double.POSITIVE_INFINITY, sum);
    }
}
