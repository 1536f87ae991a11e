package dk.personaletal.validation;

import dk.personaletal.staging.PayrollRow;

final class R202PeriodMismatch extends WrongMonth<PayrollRow> {
    R202PeriodMismatch() {
        super(PayrollRow.MONTH::of);
    }
}
