package dk.personaletal.validation.payroll;

import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.WrongMonth;

final class R202PeriodMismatch extends WrongMonth<PayrollRow> {
    R202PeriodMismatch() {
        super(PayrollRow.MONTH::of);
    }
}
