package dk.personaletal.staging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a line is about.
 *
 * @param key pseudonym of the CPR number if there is one, else of the employee number
 * @param employeeNumber its pseudonym, when there's a CPR number too
 * @param withoutZeros the key as it would be of the bare number, without zeros in front; null when it is bare
 */
public record Person(
        UUID key, @Nullable UUID employeeNumber, @Nullable UUID withoutZeros) {
    public Person(UUID key, @Nullable UUID employeeNumber) {
        this(key, employeeNumber, null);
    }
}
