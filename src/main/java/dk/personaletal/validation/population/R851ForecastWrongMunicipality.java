package dk.personaletal.validation.population;

import dk.personaletal.staging.PopulationRow;
import dk.personaletal.validation.WrongMunicipality;

final class R851ForecastWrongMunicipality extends WrongMunicipality<PopulationRow> {
    R851ForecastWrongMunicipality() {
        super(PopulationRow.MUNICIPALITY::of);
    }
}
