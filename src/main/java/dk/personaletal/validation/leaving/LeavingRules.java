package dk.personaletal.validation.leaving;

import dk.personaletal.staging.LeavingReasonRow;
import dk.personaletal.validation.KindRules;
import java.util.List;

/** Why people left. */
public final class LeavingRules {
    private LeavingRules() {}

    /** Nothing here is a duplicate: two who left a unit in the same month may have had the same reason. */
    public static KindRules<LeavingReasonRow> of() {
        return new KindRules<>(
                LeavingReasonRow.class, List.of(new R901LeavingPeriodMismatch(), new R902ReasonUnknown()), List.of());
    }
}
