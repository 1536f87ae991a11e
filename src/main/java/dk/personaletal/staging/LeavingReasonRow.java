package dk.personaletal.staging;

import static dk.personaletal.staging.Value.KEY;
import static dk.personaletal.staging.Value.YEAR_MONTH;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One anonymous answer to why somebody left. */
public final class LeavingReasonRow extends StagedRow {
    static final Columns<LeavingReasonRow> COLUMNS = new Columns<>(LeavingReasonRow.class, LeavingReasonRow::new);

    public static final Needed<LeavingReasonRow, YearMonth> MONTH = COLUMNS.needed("Udtræksmåned", "month", YEAR_MONTH);
    /** A wording of the list; anything else is Andet, since free text may name a person. */
    public static final Needed<LeavingReasonRow, Listed> REASON =
            COLUMNS.needed("Årsag", "reason", Listed.value(LeavingReasonRow::reason));

    static final Maybe<LeavingReasonRow, String> UNIT_CODE = COLUMNS.optional("Enhedskode", "unit_code", KEY);
    static final Maybe<LeavingReasonRow, String> AGREEMENT_CODE =
            COLUMNS.optional("Overenskomstkode", "agreement_code", KEY);

    private LeavingReasonRow(int line, @Nullable Object[] values) {
        super(line, values);
    }

    private static Listed reason(Cells cells, Slot slot) {
        String written = cells.name(slot);
        return written == null ? new Listed("Ikke oplyst", true) : Listed.of(slot, written, "Andet");
    }
}
