package dk.personaletal.staging;

import dk.personaletal.shared.BareNumber;
import dk.personaletal.shared.Pseudonyms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two columns of a file that say who a line is about. */
final class Persons {
    private final Cells cells;
    private final Pseudonyms pseudonyms;
    private final String expected;
    private final Slot cpr;
    private final Slot employeeNumber;

    Persons(Cells cells, String cprHeading, String numberHeading) {
        this.cells = cells;
        pseudonyms = cells.pseudonyms();
        expected = numberHeading + " eller " + cprHeading;
        cpr = cells.slot(cprHeading);
        employeeNumber = cells.slot(numberHeading);
    }

    /** Both numbers of the present line; a CPR number that can't be read isn't replaced by the other. */
    @Nullable
    Person read(int municipality) {
        String cprNumber = cells.cpr(cpr);
        if (cprNumber == null && cells.isFilled(cpr)) {
            return null;
        }
        String number = cells.key(employeeNumber);
        UUID byNumber = number == null ? null : pseudonyms.ofEmployeeNumber(municipality, number);
        if (cprNumber != null) {
            return new Person(pseudonyms.ofCpr(cprNumber), byNumber);
        }
        if (number == null || byNumber == null) {
            if (!cells.isFilled(employeeNumber)) {
                cells.missing(employeeNumber, expected);
            }
            return null;
        }
        boolean zeros = BareNumber.differsFrom(number);
        return new Person(
                byNumber, null, zeros ? pseudonyms.ofEmployeeNumber(municipality, BareNumber.of(number)) : null);
    }
}
