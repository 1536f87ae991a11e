package dk.personaletal.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Recodes of the organisation to rows of {@code unit_recode_row}. */
final class UnitRecodeRows implements RowKind<UnitRecodeRow> {
    static final String COLUMNS = """
            old_code, new_code, valid_from""";

    private final Slot oldCode;
    private final Slot newCode;
    private final Slot validFrom;

    UnitRecodeRows(Cells cells) {
        oldCode = cells.slot("Gammel enhedskode");
        newCode = cells.slot("Ny enhedskode");
        validFrom = cells.slot("Gyldig fra");
    }

    @Override
    public @Nullable UnitRecodeRow read(Cells cells) {
        String before = cells.text(oldCode);
        String after = cells.text(newCode);
        LocalDate from = cells.date(validFrom);
        return before == null || after == null || from == null
                ? null
                : new UnitRecodeRow(cells.line(), before, after, from);
    }

    @Override
    public void encode(UnitRecodeRow row, CopyBuffer out) {
        out.putText(row.oldCode());
        out.putText(row.newCode());
        out.putDate(row.validFrom());
    }
}
