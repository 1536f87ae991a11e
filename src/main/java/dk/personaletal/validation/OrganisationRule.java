package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.OrganisationRow;

/** A rule about one row of a organisation delivery. */
abstract class OrganisationRule extends RowRule<OrganisationRow> {
    OrganisationRule(Severity severity, String column, String title, String remedy) {
        super(severity, column, title, remedy);
    }

    @Override
    final int line(OrganisationRow row) {
        return row.line();
    }
}
