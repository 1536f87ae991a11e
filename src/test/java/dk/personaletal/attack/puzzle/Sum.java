package dk.personaletal.attack.puzzle;

import java.util.LinkedHashMap;
import java.util.Map;

/** Quantities, each times a number, added up. */
public final class Sum {
    private final Map<Quantity, Double> weights = new LinkedHashMap<>();

    public static Sum of(Quantity... quantities) {
        Sum sum = new Sum();
        for (Quantity quantity : quantities) {
            sum.plus(1, quantity);
        }
        return sum;
    }

    public Sum plus(double times, Quantity quantity) {
        weights.merge(quantity, times, Double::sum);
        return this;
    }

    /** Once, however often it's said. */
    public Sum include(Quantity quantity) {
        weights.put(quantity, 1.0);
        return this;
    }

    public Sum minus(Quantity... quantities) {
        for (Quantity quantity : quantities) {
            plus(-1, quantity);
        }
        return this;
    }

    Map<Quantity, Double> weights() {
        return weights;
    }
}
