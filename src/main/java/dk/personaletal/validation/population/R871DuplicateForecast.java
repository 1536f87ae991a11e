package dk.personaletal.validation.population;

import dk.personaletal.validation.IdenticalRows;

final class R871DuplicateForecast extends IdenticalRows {
    R871DuplicateForecast() {
        super("Aldersgruppe", "Én række pr. år og aldersgruppe", "population_row", "year_no, age_group");
    }
}
