package dk.personaletal.intake;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A delivery that should have been here.
 *
 * @param kind first part of the file name
 * @param due the last day on which it would have been in time
 */
public record MissingDelivery(String kind, YearMonth month, LocalDate due) {}
