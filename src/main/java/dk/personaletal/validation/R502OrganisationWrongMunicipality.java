package dk.personaletal.validation;

import dk.personaletal.staging.OrganisationRow;

final class R502OrganisationWrongMunicipality extends WrongMunicipality<OrganisationRow> {
    R502OrganisationWrongMunicipality() {
        super(OrganisationRow.MUNICIPALITY::of);
    }
}
