package dk.personaletal.indicators.age;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Folkepensionsalder of those born from a day on, until the next entry's day.
 *
 * @param months the age, in months
 */
public record PensionAge(LocalDate bornFrom, int months) {
    /** As the SQL reads them. */
    public static Map<String, Object> parameters(List<PensionAge> ages) {
        return Map.of(
                "pension_from",
                ages.stream().map(age -> Date.valueOf(age.bornFrom())).toArray(Date[]::new),
                "pension_months",
                ages.stream().map(PensionAge::months).toArray(Integer[]::new));
    }
}
