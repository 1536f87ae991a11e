package dk.personaletal.validation.organisation;

import dk.personaletal.validation.ConflictingRows;

/** A unit that was split can't be restated: which of the new units a row belongs to isn't known. */
final class R572RecodedToTwo extends ConflictingRows {
    R572RecodedToTwo() {
        super(
                "Gammel enhedskode",
                "Den gamle kode er omkodet til flere nye samme dag",
                "Én ny kode for hver gammel",
                "unit_recode_row",
                "recodes, old_code, valid_from");
    }
}
