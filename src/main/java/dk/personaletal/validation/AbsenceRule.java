package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.AbsenceRow;

/** A rule about one row of a absence delivery. */
abstract class AbsenceRule extends RowRule<AbsenceRow> {
    AbsenceRule(Severity severity, String column, String title, String remedy) {
        super(severity, column, title, remedy);
    }

    @Override
    final int line(AbsenceRow row) {
        return row.line();
    }
}
