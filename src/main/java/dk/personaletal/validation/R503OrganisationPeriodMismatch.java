package dk.personaletal.validation;

import dk.personaletal.staging.OrganisationRow;

final class R503OrganisationPeriodMismatch extends WrongMonth<OrganisationRow> {
    R503OrganisationPeriodMismatch() {
        super(OrganisationRow.MONTH::of);
    }
}
