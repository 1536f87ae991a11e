package dk.personaletal.validation.person;

import dk.personaletal.validation.ConflictingRows;

final class R932ChangedToTwo extends ConflictingRows {
    R932ChangedToTwo() {
        super(
                "Gammelt medarbejdernr",
                "Det gamle nummer står flere gange med forskelligt indhold",
                "Ét nyt nummer for hvert gammelt",
                "person_change_row",
                "old_person");
    }
}
