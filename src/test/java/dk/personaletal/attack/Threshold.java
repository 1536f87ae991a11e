package dk.personaletal.attack;

import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Range;
import dk.personaletal.attack.puzzle.Solver;
import java.util.Map;

/**
 * What is too near. A count of one to four may not be known to be one; the days of fewer than five must stay half of
 * them away each way, the pay of fewer than ten persons and the age of fewer than five a tenth, and so one's degree.
 */
record Threshold(Truth truth, Solver solver) {
    private static final int FEWEST = 5;
    private static final int FEWEST_PAID = 10;
    private static final double HALF_EACH_WAY = 3;
    private static final double TENTH_EACH_WAY = 1.1 / 0.9;
    private static final Near PAY = new Near("paid", FEWEST_PAID, TENTH_EACH_WAY);
    private static final Near DAYS = new Near("spells", FEWEST, HALF_EACH_WAY);

    private static final Map<String, Near> SUMS = Map.of(
            "sum of pay", PAY,
            "sum of base pay", PAY,
            "sum of supplements", PAY,
            "sum of pensions", PAY,
            "sum of days", DAYS,
            "sum of days of spells", DAYS,
            "sum of other days", DAYS,
            "sum of ages", new Near("persons of known age", FEWEST, TENTH_EACH_WAY),
            "sum of degrees", new Near("persons", 2, TENTH_EACH_WAY),
            "sum of all degrees", new Near("employed", FEWEST, TENTH_EACH_WAY));

    /** The sum of fewer than so many may not be known to within so many times its least. */
    private record Near(String persons, int fewest, double times) {}

    Verdict ofCount(Range range) {
        if (range.isOne()) {
            return Verdict.EXACT;
        }
        return range.least() >= 1 && range.most() < FEWEST ? Verdict.NARROWER : Verdict.FINE;
    }

    Verdict ofSum(Quantity sum, Range range) {
        Near near = SUMS.get(sum.what());
        return near != null && range.isWithin(near.times()) && isOfFewer(sum.of(near.persons()), near.fewest())
                ? Verdict.NARROWER
                : Verdict.FINE;
    }

    /** By the truth, or as far as the attacker can tell. */
    private boolean isOfFewer(Quantity persons, int fewest) {
        Double known = truth.of(persons);
        if (known != null) {
            return known < fewest;
        }
        return !solver.knows(persons) || solver.range(persons).least() < fewest;
    }
}
