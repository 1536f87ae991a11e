package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PayrollRow;

/** A rule about one row of a payroll delivery. */
abstract class PayrollRule extends RowRule<PayrollRow> {
    PayrollRule(Severity severity, String column, String title, String remedy) {
        super(severity, column, title, remedy);
    }

    @Override
    final int line(PayrollRow row) {
        return row.line();
    }
}
