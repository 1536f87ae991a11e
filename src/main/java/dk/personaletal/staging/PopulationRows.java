package dk.personaletal.staging;

import org.jspecify.annotations.Nullable;

/** Population forecasts to rows of {@code population_row}. */
final class PopulationRows implements RowKind<PopulationRow> {
    static final String COLUMNS = """
            forecast_year, municipality, year_no, age_group, persons""";

    private final Slot forecastYear;
    private final Slot municipality;
    private final Slot year;
    private final Slot ageGroup;
    private final Slot persons;

    PopulationRows(Cells cells) {
        forecastYear = cells.slot("Prognoseår");
        municipality = cells.slot("Kommunekode");
        year = cells.slot("År");
        ageGroup = cells.slot("Aldersgruppe");
        persons = cells.slot("Antal");
    }

    @Override
    public @Nullable PopulationRow read(Cells cells) {
        Integer made = cells.scaledInt(forecastYear);
        Integer ofMunicipality = cells.scaledInt(municipality);
        Integer inYear = cells.scaledInt(year);
        String ages = cells.text(ageGroup);
        Integer count = cells.scaledInt(persons);
        if (made == null || ofMunicipality == null || inYear == null || ages == null || count == null) {
            return null;
        }
        return new PopulationRow(cells.line(), made, ofMunicipality, inYear, AgeGroups.normal(ages), count);
    }

    @Override
    public void encode(PopulationRow row, CopyBuffer out) {
        out.putInt(row.forecastYear());
        out.putInt(row.municipality());
        out.putInt(row.year());
        out.putText(row.ageGroup());
        out.putInt(row.persons());
    }
}
