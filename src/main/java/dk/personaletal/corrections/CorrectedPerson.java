package dk.personaletal.corrections;

import dk.personaletal.descriptor.Dimension;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A person of whom two snapshots read another thing in a month.
 *
 * @param places where the person stands in either of them, by what rows divide by
 * @param staying whether the person is in the payroll of the month a year before or after too, in the same agreement group
 */
record CorrectedPerson(
        UUID person, YearMonth month, Aspect aspect, Map<Dimension, Set<String>> places, boolean staying) {
    /** What a person's place is known of. */
    static final Set<Dimension> PLACES =
            Set.of(Dimension.DEPARTMENT, Dimension.UNIT, Dimension.AGREEMENT_GROUP, Dimension.SEX);

    CorrectedPerson {
        places = Map.copyOf(places);
    }

    boolean isIn(Dimension dimension, String member) {
        return places.getOrDefault(dimension, Set.of()).contains(member);
    }

    /** @param time a month or a year, as figures have it */
    boolean isOf(String time) {
        return month.toString().startsWith(time);
    }
}
