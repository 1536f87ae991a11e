package dk.personaletal.validation.organisation;

import dk.personaletal.validation.IdenticalRows;

final class R571DuplicateRecode extends IdenticalRows {
    R571DuplicateRecode() {
        super("Gammel enhedskode", "Én række pr. omkodning", "unit_recode_row", "recodes, old_code, valid_from");
    }
}
