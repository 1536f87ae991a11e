package dk.personaletal.validation;

import dk.personaletal.staging.PopulationRow;

final class R852ForecastYearMismatch extends WrongYear<PopulationRow> {
    R852ForecastYearMismatch() {
        super("Prognoseår", PopulationRow.FORECAST_YEAR::of);
    }
}
