package dk.personaletal.validation;

import dk.personaletal.staging.LeavingReasonRow;

final class R901LeavingPeriodMismatch extends WrongMonth<LeavingReasonRow> {
    R901LeavingPeriodMismatch() {
        super(LeavingReasonRow.MONTH::of);
    }
}
