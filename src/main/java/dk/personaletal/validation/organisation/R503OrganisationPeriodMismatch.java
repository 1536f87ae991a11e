package dk.personaletal.validation.organisation;

import dk.personaletal.staging.OrganisationRow;
import dk.personaletal.validation.WrongMonth;

final class R503OrganisationPeriodMismatch extends WrongMonth<OrganisationRow> {
    R503OrganisationPeriodMismatch() {
        super(OrganisationRow.MONTH::of);
    }
}
