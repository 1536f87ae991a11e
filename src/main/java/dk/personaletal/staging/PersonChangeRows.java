package dk.personaletal.staging;

import dk.personaletal.shared.Pseudonyms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Changed numbers and merged persons to rows of {@code person_change_row}. */
final class PersonChangeRows implements RowKind<PersonChangeRow> {
    static final String COLUMNS = """
            old_person, new_person, valid_from""";

    private final int municipality;
    private final Persons before;
    private final Persons after;
    private final Slot validFrom;

    /** @param municipality where employee numbers belong */
    PersonChangeRows(int municipality, Cells cells, Pseudonyms pseudonyms) {
        this.municipality = municipality;
        before = new Persons(cells, pseudonyms, "Gammelt CPR", "Gammelt medarbejdernr");
        after = new Persons(cells, pseudonyms, "Nyt CPR", "Nyt medarbejdernr");
        validFrom = cells.slot("Gyldig fra");
    }

    @Override
    public @Nullable PersonChangeRow read(Cells cells) {
        Persons.Person old = before.read(cells, municipality);
        Persons.Person current = after.read(cells, municipality);
        LocalDate from = cells.date(validFrom);
        return old == null || current == null
                ? null
                : new PersonChangeRow(cells.line(), old.key(), current.key(), from);
    }

    @Override
    public void encode(PersonChangeRow row, CopyBuffer out) {
        out.putUuid(row.oldPerson());
        out.putUuid(row.newPerson());
        out.putDate(row.validFrom());
    }
}
