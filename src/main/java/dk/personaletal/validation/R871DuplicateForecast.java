package dk.personaletal.validation;

final class R871DuplicateForecast extends IdenticalRows {
    R871DuplicateForecast() {
        super("Aldersgruppe", "Én række pr. år og aldersgruppe", "population_row", "year_no, age_group");
    }
}
