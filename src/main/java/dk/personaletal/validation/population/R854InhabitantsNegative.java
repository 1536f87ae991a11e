package dk.personaletal.validation.population;

import dk.personaletal.staging.PopulationRow;
import dk.personaletal.validation.NumberOutOfRange;

final class R854InhabitantsNegative extends NumberOutOfRange<PopulationRow> {
    R854InhabitantsNegative() {
        super(
                "Antal",
                "Antallet af indbyggere er negativt",
                "Ret antallet. Prognosen skal angive antal, ikke ændringer.",
                PopulationRow.PERSONS::of,
                0,
                Integer.MAX_VALUE,
                0,
                "");
    }
}
