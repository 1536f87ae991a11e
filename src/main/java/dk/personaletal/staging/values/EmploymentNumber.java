package dk.personaletal.staging.values;

import dk.personaletal.shared.BareNumber;
import dk.personaletal.shared.EmploymentNumbers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pseudonyms of an employment number.
 *
 * @param withoutZeros as it would be bare, without zeros in front; null when it is so already
 */
public record EmploymentNumber(UUID key, @Nullable UUID withoutZeros) {
    public static EmploymentNumber of(String number, EmploymentNumbers pseudonyms) {
        return new EmploymentNumber(
                pseudonyms.pseudonym(number),
                BareNumber.differsFrom(number) ? pseudonyms.pseudonym(BareNumber.of(number)) : null);
    }
}
