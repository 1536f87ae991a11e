package dk.personaletal.staging.values;

import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.LeadingZeros;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pseudonyms of an employment number.
 *
 * @param withoutZeros as it would be without the zeros in front; null when there are none
 */
public record EmploymentNumber(UUID key, @Nullable UUID withoutZeros) {
    public static EmploymentNumber of(String number, EmploymentNumbers pseudonyms) {
        return new EmploymentNumber(
                pseudonyms.pseudonym(number),
                LeadingZeros.in(number) ? pseudonyms.pseudonym(LeadingZeros.without(number)) : null);
    }
}
