package dk.personaletal.validation.organisation;

import dk.personaletal.validation.ConflictingRows;

final class R553UnitTwice extends ConflictingRows {
    R553UnitTwice() {
        super("Enhedskode", "Enheden står flere gange", "Én række pr. enhed", "organisation_row", "unit_code");
    }
}
