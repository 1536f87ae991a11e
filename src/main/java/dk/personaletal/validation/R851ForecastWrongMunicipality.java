package dk.personaletal.validation;

import dk.personaletal.staging.PopulationRow;

final class R851ForecastWrongMunicipality extends WrongMunicipality<PopulationRow> {
    R851ForecastWrongMunicipality() {
        super(PopulationRow.MUNICIPALITY::of);
    }
}
