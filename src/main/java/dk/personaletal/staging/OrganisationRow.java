package dk.personaletal.staging;

import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.KEY;
import static dk.personaletal.staging.Value.NAME;
import static dk.personaletal.staging.Value.YEAR_MONTH;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One unit of the organisation tree; any depth. */
public final class OrganisationRow extends StagedRow {
    static final Columns<OrganisationRow> COLUMNS = new Columns<>(OrganisationRow.class, OrganisationRow::new);

    public static final Needed<OrganisationRow, YearMonth> MONTH = COLUMNS.needed("Udtræksmåned", YEAR_MONTH);
    public static final Needed<OrganisationRow, Integer> MUNICIPALITY = COLUMNS.needed("Kommunekode", INTEGER);
    public static final Needed<OrganisationRow, String> UNIT_CODE = COLUMNS.needed("Enhedskode", "unit_code", KEY);
    static final Needed<OrganisationRow, String> UNIT_NAME = COLUMNS.needed("Enhed", "unit_name", NAME);
    public static final Maybe<OrganisationRow, String> PARENT_CODE =
            COLUMNS.optional("Overordnet enhedskode", "parent_code", KEY);
    static final Maybe<OrganisationRow, Integer> LEVEL = COLUMNS.optional("Niveau", "level_no", INTEGER);

    private OrganisationRow(int line, @Nullable Object[] values) {
        super(line, values);
    }
}
