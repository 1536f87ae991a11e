package dk.personaletal.indicators.ageband;

import java.time.LocalDate;

/**
 * Folkepensionsalder of those born from a day on, until the next entry's day.
 *
 * @param months the age, in months
 */
public record PensionAge(LocalDate bornFrom, int months) {}
