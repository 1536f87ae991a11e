package dk.personaletal.validation.population;

import dk.personaletal.validation.ConflictingRows;

final class R872ConflictingForecast extends ConflictingRows {
    R872ConflictingForecast() {
        super(
                "Aldersgruppe",
                "Samme år og aldersgruppe står med forskellige antal",
                "Én række pr. år og aldersgruppe",
                "population_row",
                "year_no, age_group");
    }
}
