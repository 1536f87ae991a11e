package dk.personaletal.indicators;

/** A delivered line of a population forecast. */
record PopulationFact(int forecastYear, int municipality, int year, String ageGroup, int persons) {}
