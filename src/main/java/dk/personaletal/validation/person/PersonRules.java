package dk.personaletal.validation.person;

import dk.personaletal.staging.PersonChangeRow;
import dk.personaletal.validation.KindRules;
import java.util.List;

/** Numbers that mean the same person. */
public final class PersonRules {
    private PersonRules() {}

    public static KindRules<PersonChangeRow> of() {
        return new KindRules<>(
                PersonChangeRow.class,
                List.of(new R911SamePerson()),
                List.of(
                        new R931DuplicateChange(),
                        new R932ChangedToTwo(),
                        new R933ChangedInARing(),
                        new R934OldPersonUnknown()));
    }
}
