package dk.personaletal.validation.organisation;

import dk.personaletal.staging.OrganisationRow;
import dk.personaletal.validation.WrongMunicipality;

final class R502OrganisationWrongMunicipality extends WrongMunicipality<OrganisationRow> {
    R502OrganisationWrongMunicipality() {
        super(OrganisationRow.MUNICIPALITY::of);
    }
}
