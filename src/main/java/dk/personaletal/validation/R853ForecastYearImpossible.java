package dk.personaletal.validation;

import dk.personaletal.staging.PopulationRow;

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
