package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;

/**
 * The sum of {@code plus} less the sum of {@code minus} is known to all, mostly as 0.
 *
 * @param leavesRest whether something that is never published is left over, not under 0
 */
public record Sum(List<FigureKey> plus, List<FigureKey> minus, boolean leavesRest) {
    public Sum {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }
}
