package dk.personaletal.staging;

/**
 * Inhabitants of an age group in one year of a forecast.
 *
 * @param forecastYear when the forecast was made
 * @param year which it speaks of
 * @param ageGroup {@code 0-2} or {@code 80+}, else as written
 */
public record PopulationRow(int line, int forecastYear, int municipality, int year, String ageGroup, int persons)
        implements StagedRow {}
