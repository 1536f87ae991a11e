package dk.personaletal.validation.absence;

import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.validation.WrongMunicipality;

final class R405AbsenceWrongMunicipality extends WrongMunicipality<AbsenceRow> {
    R405AbsenceWrongMunicipality() {
        super(AbsenceRow.MUNICIPALITY::of);
    }
}
