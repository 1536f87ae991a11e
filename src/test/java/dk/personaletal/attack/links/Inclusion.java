package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.Map;

/** Some are among others: the leavers among those who were there, leaders of many among leaders, and so on. */
public final class Inclusion implements Link {
    /** In the same place at the same time. */
    private static final Map<String, String> AMONG = Map.ofEntries(
            Map.entry("ordinary", "persons"),
            Map.entry("paid", "ordinary"),
            Map.entry("persons of known age", "persons"),
            Map.entry("55+", "persons of known age"),
            Map.entry("60+", "55+"),
            Map.entry("pension reached", "60+"),
            Map.entry("pension within 5", "pension within 10"),
            Map.entry("pension within 10", "55+"),
            Map.entry("leaders of over 20", "leaders"),
            Map.entry("sum of paid degrees", "paid"),
            Map.entry("survey agreement", "survey answers"));

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (Quantity some : reading.quantities()) {
            String more = AMONG.get(some.what());
            if (more != null && reading.has(some.of(more))) {
                puzzle.atMost(name(), some, some.of(more));
            }
            switch (some.what()) {
                case "left" -> among(reading, puzzle, 0, Sum.of(some, some.of("moved out")), some);
                case "came" -> among(reading, puzzle, 1, Sum.of(some, some.of("moved in")), some);
                case "pension reached" -> pension(reading, puzzle, some);
                case "paid both times" -> bothTimes(puzzle, some);
                default -> {}
            }
        }
    }

    private void among(Reading reading, Puzzle puzzle, int end, Sum some, Quantity left) {
        Quantity all = new Quantity("ordinary", left.where(), left.when().split("/")[end]);
        Sum fewer = left.where().isEmpty() || left.where().matches(".*(ten years|sex)=.*") ? Sum.of(left) : some;
        if (reading.has(all)) {
            puzzle.between(name(), Double.NEGATIVE_INFINITY, 0, fewer.minus(all));
        }
    }

    /** The age of pension is 65 at the least and 70 at the most. */
    private void pension(Reading reading, Puzzle puzzle, Quantity reached) {
        if (reading.has(reached.of("60+"))) {
            double any = Double.POSITIVE_INFINITY;
            puzzle.between(name(), 0, any, Sum.of(reached.of("60+")).minus(reached, reached.of("pension within 5")));
            puzzle.between(name(), 0, any, Sum.of(reached.of("55+")).minus(reached, reached.of("pension within 10")));
            puzzle.between(
                    name(),
                    0,
                    any,
                    Sum.of(reached, reached.of("pension within 10")).minus(reached.of("60+")));
        }
    }

    private void bothTimes(Puzzle puzzle, Quantity both) {
        for (String month : both.when().split("/")) {
            puzzle.atMost(name(), both, new Quantity("paid", both.where(), month));
        }
    }
}
