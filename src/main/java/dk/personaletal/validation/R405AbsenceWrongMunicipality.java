package dk.personaletal.validation;

import dk.personaletal.staging.AbsenceRow;

final class R405AbsenceWrongMunicipality extends WrongMunicipality<AbsenceRow> {
    R405AbsenceWrongMunicipality() {
        super(AbsenceRow.MUNICIPALITY::of);
    }
}
