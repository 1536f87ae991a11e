package dk.personaletal.indicators;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whether two censuses may be compared, by sets.
 *
 * @param persons percent of the larger census that must be in both
 * @param units percent of the first's units that must recur
 */
record NaiveScope(int persons, int units) {
    /** Everything may. */
    static final NaiveScope ANY = new NaiveScope(0, 0);

    boolean isComparable(Map<UUID, PayrollFact> before, Map<UUID, PayrollFact> after) {
        Set<UUID> both = new HashSet<>(before.keySet());
        both.retainAll(after.keySet());
        Set<String> recurring = new HashSet<>(units(before));
        recurring.retainAll(units(after));
        return before.isEmpty()
                || both.size() * 100 >= persons * Math.max(before.size(), after.size())
                        && recurring.size() * 100 >= units * units(before).size();
    }

    static Set<String> units(Map<UUID, PayrollFact> census) {
        return census.values().stream()
                .map(NaivePayroll::unit)
                .filter(unit -> !unit.equals("?"))
                .collect(Collectors.toSet());
    }
}
