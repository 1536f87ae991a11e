package dk.personaletal.disclosure.sets;

import java.util.List;

/**
 * Facts that add up: the sum of {@code plus} less the sum of {@code minus} is known to all, mostly as 0.
 *
 * @param leavesRest whether something that is never published is left over, not under 0
 */
public record Link(Family family, List<Fact> plus, List<Fact> minus, boolean leavesRest) {
    public Link {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }
}
