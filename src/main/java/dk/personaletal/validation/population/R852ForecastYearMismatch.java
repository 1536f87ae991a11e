package dk.personaletal.validation.population;

import dk.personaletal.staging.PopulationRow;
import dk.personaletal.validation.WrongYear;

final class R852ForecastYearMismatch extends WrongYear<PopulationRow> {
    R852ForecastYearMismatch() {
        super("Prognoseår", PopulationRow.FORECAST_YEAR::of);
    }
}
