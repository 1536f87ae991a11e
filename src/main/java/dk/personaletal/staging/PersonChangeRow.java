package dk.personaletal.staging;

import static dk.personaletal.staging.Value.DATE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two numbers of one person. */
public final class PersonChangeRow extends StagedRow {
    static final Columns<PersonChangeRow> COLUMNS =
            new Columns<>(PersonChangeRow.class, PersonChangeRow::new).without("Årsag");

    /** Under the number that isn't used any more. */
    public static final Needed<PersonChangeRow, Person> OLD =
            COLUMNS.person("Gammelt CPR", "Gammelt medarbejdernr", (begun, ours) -> ours, "old_person");

    static final Maybe<PersonChangeRow, LocalDate> VALID_FROM = COLUMNS.optional("Gyldig fra", "valid_from", DATE);
    /** Under the number that is. */
    public static final Needed<PersonChangeRow, Person> NEW =
            COLUMNS.person("Nyt CPR", "Nyt medarbejdernr", (begun, ours) -> ours, "new_person");

    private PersonChangeRow(int line, @Nullable Object[] values) {
        super(line, values);
    }
}
