package dk.personaletal.staging;

import static dk.personaletal.staging.Value.DATE;
import static dk.personaletal.staging.Value.KEY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code of a department, unit, agreement group or position that became another. */
public final class UnitRecodeRow extends StagedRow {
    static final Columns<UnitRecodeRow> COLUMNS = new Columns<>(UnitRecodeRow.class, UnitRecodeRow::new);

    public static final Needed<UnitRecodeRow, String> OLD_CODE = COLUMNS.needed("Gammel enhedskode", "old_code", KEY);
    public static final Needed<UnitRecodeRow, String> NEW_CODE = COLUMNS.needed("Ny enhedskode", "new_code", KEY);
    /** The first day on which rows carry the new code. */
    static final Needed<UnitRecodeRow, LocalDate> VALID_FROM = COLUMNS.needed("Gyldig fra", "valid_from", DATE);

    /** {@code unit}, {@code agreement} or {@code position}. */
    static final Needed<UnitRecodeRow, String> RECODES =
            COLUMNS.needed("Slags", "recodes", Value.text(UnitRecodeRow::kind).or("unit"));

    private UnitRecodeRow(int line, @Nullable Object[] values) {
        super(line, values);
    }

    private static @Nullable String kind(Cells cells, Slot slot) {
        String kind = cells.code(slot);
        return kind == null
                ? null
                : switch (kind) {
                    case "Overenskomst" -> "agreement";
                    case "Stilling" -> "position";
                    default -> "unit";
                };
    }
}
