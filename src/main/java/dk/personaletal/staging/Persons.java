package dk.personaletal.staging;

import dk.personaletal.shared.Pseudonyms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two columns that say who a line is about. */
final class Persons {
    private final Pseudonyms pseudonyms;
    private final String expected;
    private final Slot cpr;
    private final Slot employeeNumber;

    Persons(Cells cells, Pseudonyms pseudonyms) {
        this(cells, pseudonyms, "CPR", "Medarbejdernr");
    }

    Persons(Cells cells, Pseudonyms pseudonyms, String cprColumn, String employeeNumberColumn) {
        this.pseudonyms = pseudonyms;
        expected = employeeNumberColumn + " eller " + cprColumn;
        cpr = cells.slot(cprColumn);
        employeeNumber = cells.slot(employeeNumberColumn);
    }

    /** Both numbers of one line; a CPR number that can't be read isn't replaced by the other. */
    @Nullable
    Person read(Cells cells, int municipality) {
        String cprNumber = cells.cpr(cpr);
        if (cprNumber == null && cells.isFilled(cpr)) {
            return null;
        }
        String number = cells.text(employeeNumber);
        UUID byNumber = number == null ? null : pseudonyms.ofEmployeeNumber(municipality, number);
        if (cprNumber != null) {
            return new Person(pseudonyms.ofCpr(cprNumber), byNumber);
        }
        if (byNumber == null) {
            cells.missing(employeeNumber, expected);
            return null;
        }
        return new Person(byNumber, null);
    }

    /**
     * @param key pseudonym of the CPR number if there is one, else of the employee number
     * @param employeeNumber pseudonym of the employee number, when there's a CPR number too
     */
    record Person(UUID key, @Nullable UUID employeeNumber) {}
}
