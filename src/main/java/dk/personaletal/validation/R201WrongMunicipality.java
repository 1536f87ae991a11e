package dk.personaletal.validation;

import dk.personaletal.staging.PayrollRow;

final class R201WrongMunicipality extends WrongMunicipality<PayrollRow> {
    R201WrongMunicipality() {
        super(PayrollRow.MUNICIPALITY::of);
    }
}
