package dk.personaletal.validation.population;

import dk.personaletal.staging.PopulationRow;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** How many inhabitants are expected. */
public final class PopulationRules {
    private PopulationRules() {}

    public static KindRules<PopulationRow> of(ValidationParameters parameters) {
        return new KindRules<>(
                PopulationRow.class,
                List.of(
                        new R851ForecastWrongMunicipality(),
                        new R852ForecastYearMismatch(),
                        new R853ForecastYearImpossible(parameters),
                        new R854InhabitantsNegative(),
                        new R855AgeGroupUnreadable()),
                List.of(new R871DuplicateForecast(), new R872ConflictingForecast(), new R873OverlappingAgeGroups()));
    }
}
