package dk.personaletal.descriptor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of employments that an indicator's SQL reads. Months are counted back from the report's.
 *
 * @param mainEmployment the censuses that it reads, a year before is 12
 * @param employmentSpan the first month of the spans; null: it reads none
 * @param memberName the first month that names are taken from; null: it reads none
 * @param place the censuses that another source's codes are looked up in
 */
public record Preparation(
        List<Integer> mainEmployment,
        @Nullable Integer employmentSpan,
        @Nullable Integer memberName,
        List<Integer> place) {
    /** Nothing but the deliveries' own rows. */
    public static final Preparation NONE = new Preparation(List.of(), null, null, List.of());

    public Preparation {
        mainEmployment = List.copyOf(mainEmployment);
        place = List.copyOf(place);
    }
}
