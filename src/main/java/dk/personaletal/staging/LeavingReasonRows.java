package dk.personaletal.staging;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Anonymous reasons for leaving to rows of {@code leaving_reason_row}. */
final class LeavingReasonRows implements RowKind<LeavingReasonRow> {
    static final String COLUMNS = """
            month, unit_code, agreement_code, reason""";

    private static final String OTHER = "Andet";
    private static final String NOT_TOLD = "Ikke oplyst";

    private final Slot month;
    private final Slot unitCode;
    private final Slot agreementCode;
    private final Slot reason;

    LeavingReasonRows(Cells cells) {
        month = cells.slot("Udtræksmåned");
        unitCode = cells.slot("Enhedskode");
        agreementCode = cells.slot("Overenskomstkode");
        reason = cells.slot("Årsag");
    }

    @Override
    public @Nullable LeavingReasonRow read(Cells cells) {
        YearMonth inMonth = cells.month(month);
        String written = cells.name(reason);
        if (inMonth == null) {
            return null;
        }
        Optional<String> known =
                written == null ? Optional.of(NOT_TOLD) : reason.column().findOnList(written);
        return new LeavingReasonRow(
                cells.line(),
                inMonth,
                cells.text(unitCode),
                cells.text(agreementCode),
                known.orElse(OTHER),
                known.isPresent());
    }

    @Override
    public void encode(LeavingReasonRow row, CopyBuffer out) {
        out.putDate(row.month().atDay(1));
        out.putText(row.unitCode());
        out.putText(row.agreementCode());
        out.putText(row.reason());
    }
}
