package dk.personaletal.disclosure.suppression;

import java.util.Map;
import java.util.TreeMap;

/**
 * Other whole numbers that fit all sums: by how much each cell that isn't as it was differs. Whoever sees only what stays
 * can't tell the two apart, so a move is a proof for each cell that it moves.
 *
 * @param by never 0
 */
record Move(Map<Integer, Long> by) {
    static final Move NONE = new Move(Map.of());

    /** Signed. */
    long of(int cell) {
        return by.getOrDefault(cell, 0L);
    }

    /** The same many times over, or the other way when {@code factor} is under 0. */
    Move times(long factor) {
        Map<Integer, Long> all = new TreeMap<>();
        by.forEach((cell, moved) -> all.put(cell, moved * factor));
        return factor == 1 ? this : new Move(all);
    }

    /** How many times it can be made before a limit is passed; the other way when {@code direction} is under 0. */
    long mostTimes(int direction, Limits limits) {
        return by.entrySet().stream()
                .mapToLong(moved -> {
                    int cell = moved.getKey();
                    long step = moved.getValue() * direction;
                    return (step > 0 ? limits.most()[cell] : limits.least()[cell]) / step;
                })
                .min()
                .orElse(0);
    }
}
