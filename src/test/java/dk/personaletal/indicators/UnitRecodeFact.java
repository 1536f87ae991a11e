package dk.personaletal.indicators;

import java.time.LocalDate;

/** A unit's or department's code that became another on a day. */
record UnitRecodeFact(String oldCode, String newCode, LocalDate validFrom) {}
