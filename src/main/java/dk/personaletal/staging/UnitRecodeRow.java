package dk.personaletal.staging;

import java.time.LocalDate;

/**
 * A department's or unit's code that became another.
 *
 * @param validFrom the first day on which rows carry the new code
 */
public record UnitRecodeRow(int line, String oldCode, String newCode, LocalDate validFrom) implements StagedRow {}
