package dk.personaletal.golden;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A person paid by the month.
 *
 * @param before where the person is until {@code moves}
 * @param from the first census with the person
 * @param gone the first census without; null for those who stay
 * @param moves the first census in the new place
 */
record Person(
        int number,
        LocalDate born,
        String category,
        Place before,
        Place after,
        YearMonth from,
        @Nullable YearMonth gone,
        YearMonth moves) {
    private static final int[] DEGREES = {10_000, 8_649, 10_000, 10_000, 9_459, 8_108};

    boolean isEmployedIn(YearMonth month) {
        return !month.isBefore(from) && (gone == null || month.isBefore(gone));
    }

    boolean stays() {
        return gone == null;
    }

    Person employedSince(YearMonth month) {
        return new Person(number, born, category, before, after, month, gone, moves);
    }

    Place placeIn(YearMonth month) {
        return month.isBefore(moves) ? before : after;
    }

    int degree() {
        return DEGREES[number % DEGREES.length];
    }

    PayrollLine line(YearMonth month) {
        return new PayrollLine(
                month, number, "1", born, placeIn(month), category, true, from.atDay(1), null, degree(), 1);
    }
}
