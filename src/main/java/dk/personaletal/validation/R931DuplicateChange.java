package dk.personaletal.validation;

final class R931DuplicateChange extends IdenticalRows {
    R931DuplicateChange() {
        super("Gammelt medarbejdernr", "Én række pr. gammelt nummer", "person_change_row", "old_person");
    }
}
