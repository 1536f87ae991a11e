package dk.personaletal.validation.leaving;

import dk.personaletal.staging.LeavingReasonRow;
import dk.personaletal.validation.WrongMonth;

final class R901LeavingPeriodMismatch extends WrongMonth<LeavingReasonRow> {
    R901LeavingPeriodMismatch() {
        super(LeavingReasonRow.MONTH::of);
    }
}
