package dk.personaletal.validation.payroll;

import dk.personaletal.staging.PayrollRow;
import dk.personaletal.validation.WrongMunicipality;

final class R201WrongMunicipality extends WrongMunicipality<PayrollRow> {
    R201WrongMunicipality() {
        super(PayrollRow.MUNICIPALITY::of);
    }
}
