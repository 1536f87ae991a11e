package dk.personaletal.validation.population;

import dk.personaletal.staging.PopulationRow;
import dk.personaletal.validation.NumberOutOfRange;
import dk.personaletal.validation.ValidationParameters;

final class R853ForecastYearImpossible extends NumberOutOfRange<PopulationRow> {
    R853ForecastYearImpossible(ValidationParameters parameters) {
        super(
                "År",
                "Årstallet er umuligt",
                "Ret årstallet.",
                PopulationRow.YEAR::of,
                parameters.earliestBenchmarkYear(),
                parameters.latestForecastYear(),
                0,
                "");
    }
}
