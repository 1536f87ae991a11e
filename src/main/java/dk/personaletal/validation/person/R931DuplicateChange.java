package dk.personaletal.validation.person;

import dk.personaletal.validation.IdenticalRows;

final class R931DuplicateChange extends IdenticalRows {
    R931DuplicateChange() {
        super("Gammelt medarbejdernr", "Én række pr. gammelt nummer", "person_change_row", "old_person");
    }
}
