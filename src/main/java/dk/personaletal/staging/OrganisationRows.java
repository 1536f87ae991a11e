package dk.personaletal.staging;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Organisation lines to rows of {@code organisation_row}. */
final class OrganisationRows implements RowKind<OrganisationRow> {
    static final String COLUMNS = """
            unit_code, unit_name, parent_code, level_no""";

    private final Slot month;
    private final Slot municipality;
    private final Slot unitCode;
    private final Slot unitName;
    private final Slot parentCode;
    private final Slot level;

    OrganisationRows(Cells cells) {
        month = cells.slot("Udtræksmåned");
        municipality = cells.slot("Kommunekode");
        unitCode = cells.slot("Enhedskode");
        unitName = cells.slot("Enhed");
        parentCode = cells.slot("Overordnet enhedskode");
        level = cells.slot("Niveau");
    }

    @Override
    public @Nullable OrganisationRow read(Cells cells) {
        YearMonth inMonth = cells.month(month);
        Integer ofMunicipality = cells.scaledInt(municipality);
        String code = cells.text(unitCode);
        String name = cells.name(unitName);
        if (inMonth == null || ofMunicipality == null || code == null || name == null) {
            return null;
        }
        return new OrganisationRow(
                cells.line(), inMonth, ofMunicipality, code, name, cells.text(parentCode), cells.scaledInt(level));
    }

    @Override
    public void encode(OrganisationRow row, CopyBuffer out) {
        out.putText(row.unitCode());
        out.putText(row.unitName());
        out.putText(row.parentCode());
        out.putInt(row.level());
    }
}
