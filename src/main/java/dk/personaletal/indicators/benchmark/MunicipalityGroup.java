package dk.personaletal.indicators.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities that an area consisted of from one day to another.
 *
 * @param area as in the publisher's lines, for example Omegnskommuner
 * @param to last day; null: still so
 * @param municipalities codes
 */
public record MunicipalityGroup(
        String area, LocalDate from, @Nullable LocalDate to, List<Integer> municipalities) {
    public MunicipalityGroup {
        municipalities = List.copyOf(municipalities);
    }

    /** A year's members are those of its last day. */
    boolean isOf(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
