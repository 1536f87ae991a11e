package dk.personaletal.validation.absence;

import dk.personaletal.validation.IdenticalRows;

final class R453DuplicateAbsence extends IdenticalRows {
    R453DuplicateAbsence() {
        super("Startdato", "Én række pr. fravær", "absence_row", "person, starts_on, absence_code");
    }
}
