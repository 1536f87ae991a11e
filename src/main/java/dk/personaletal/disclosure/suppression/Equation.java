package dk.personaletal.disclosure.suppression;

import java.util.List;

/**
 * Cells that add up: the sum of {@code plus} less the sum of {@code minus} is a number that everyone knows, mostly 0.
 *
 * @param plus numbers of cells
 * @param minus numbers of cells
 */
public record Equation(List<Integer> plus, List<Integer> minus) {
    public Equation {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }
}
