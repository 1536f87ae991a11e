package dk.personaletal.staging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers of one person.
 *
 * @param oldPerson pseudonym of the number that isn't used any more
 * @param newPerson pseudonym of the number that is
 */
public record PersonChangeRow(
        int line, UUID oldPerson, UUID newPerson, @Nullable LocalDate validFrom) implements StagedRow {}
