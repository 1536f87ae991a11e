package dk.personaletal.staging;

import static dk.personaletal.staging.Value.AGES;
import static dk.personaletal.staging.Value.INTEGER;

import org.jspecify.annotations.Nullable;

/** Inhabitants of an age group in one year of a forecast. */
public final class PopulationRow extends StagedRow {
    static final Columns<PopulationRow> COLUMNS = new Columns<>(PopulationRow.class, PopulationRow::new);

    /** When the forecast was made. */
    public static final Needed<PopulationRow, Integer> FORECAST_YEAR =
            COLUMNS.needed("Prognoseår", "forecast_year", INTEGER);

    public static final Needed<PopulationRow, Integer> MUNICIPALITY =
            COLUMNS.needed("Kommunekode", "municipality", INTEGER);
    /** Which it speaks of. */
    public static final Needed<PopulationRow, Integer> YEAR = COLUMNS.needed("År", "year_no", INTEGER);
    /** {@code 0-2} or {@code 80+}, else as written. */
    public static final Needed<PopulationRow, String> AGE_GROUP = COLUMNS.needed("Aldersgruppe", "age_group", AGES);

    public static final Needed<PopulationRow, Integer> PERSONS = COLUMNS.needed("Antal", "persons", INTEGER);

    private PopulationRow(int line, @Nullable Object[] values) {
        super(line, values);
    }
}
