package dk.personaletal.validation.leaving;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.LeavingReasonRow;
import dk.personaletal.validation.RowRule;

/** What was written is neither kept nor shown: it may name a person. */
final class R902ReasonUnknown extends RowRule<LeavingReasonRow> {
    R902ReasonUnknown() {
        super(
                Severity.NOTICE,
                "Årsag",
                "Årsagen er ikke på listen og er talt med som Andet",
                "Ret årsagen, eller få den føjet til listen. Fri tekst bliver ikke gemt.");
    }

    @Override
    protected boolean broken(LeavingReasonRow row, DeliveryScope scope) {
        return !LeavingReasonRow.REASON.of(row).known();
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En årsag fra listen over fratrædelsesårsager";
    }
}
