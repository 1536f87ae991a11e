package dk.personaletal.indicators;

import dk.personaletal.shared.DanishCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Absence as payroll systems deliver it at their worst: a row a day, twice over, in two employments, without an end. */
final class AwkwardAbsence {
    private final Municipality municipality;
    private final YearMonth period;
    private final int persons;
    private final String[] numbers;
    private final Random random;

    private AwkwardAbsence(Municipality municipality, YearMonth period, int persons, String[] numbers, long seed) {
        this.municipality = municipality;
        this.period = period;
        this.persons = persons;
        this.numbers = numbers;
        this.random = new Random(seed);
    }

    static void addTo(Municipality municipality, YearMonth period, int persons, String[] numbers, long seed) {
        AwkwardAbsence awkward = new AwkwardAbsence(municipality, period, persons, numbers, seed);
        awkward.goesOnUnpaidLeave();
        awkward.leaves();
        awkward.isAway();
    }

    private void goesOnUnpaidLeave() {
        UUID person = person();
        YearMonth from = month();
        for (int month = random.nextInt(6); month > 0; month--) {
            rows(from.plusMonths(month)).replaceAll(row -> row.person().equals(person) ? row.withStatus(3) : row);
        }
    }

    /** From a month on there are no rows; the last one tells the day, or doesn't. */
    private void leaves() {
        UUID person = person();
        YearMonth last = month();
        municipality.payroll.forEach(
                (month, rows) -> rows.removeIf(row -> row.person().equals(person) && month.isAfter(last)));
        if (random.nextBoolean()) {
            LocalDate day = day(last);
            rows(last).replaceAll(row -> row.person().equals(person) ? row.leaving(day) : row);
        }
    }

    private void isAway() {
        List<AbsenceFact> older = new ArrayList<>();
        List<AbsenceFact> newer = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate start = day(month());
            dayByDay(older, start);
            restated(random.nextBoolean() ? older : newer, start.plusDays(random.nextInt(9) - 2));
            endless(older, day(month()));
        }
        if (!older.isEmpty()) {
            deliver(period.minusMonths(random.nextInt(3)), older);
            deliver(period, newer);
        }
    }

    private void dayByDay(List<AbsenceFact> rows, LocalDate start) {
        int person = 1 + random.nextInt(persons);
        int employments = 1 + random.nextInt(2);
        int gap = random.nextInt(20);
        for (int day = 0; day < 2 + random.nextInt(40); day++) {
            LocalDate date = start.plusDays(day);
            if (DanishCalendar.isWorkingDay(date) && day != gap) {
                for (int employment = 0; employment < employments; employment++) {
                    rows.add(row(person, employment, date, date));
                }
            }
        }
    }

    private void restated(List<AbsenceFact> rows, LocalDate start) {
        for (int person = 1; person <= persons; person++) {
            if (random.nextInt(4) == 0) {
                rows.add(row(person, random.nextInt(3), start, start.plusDays(random.nextInt(60))));
            }
        }
    }

    private void endless(List<AbsenceFact> rows, LocalDate start) {
        rows.add(row(1 + random.nextInt(persons), random.nextInt(2), start, null));
    }

    private AbsenceFact row(int person, int employment, LocalDate start, @Nullable LocalDate end) {
        String number = random.nextInt(6) == 0 ? null : numbers[(person + employment) % numbers.length];
        String code = List.of("10", "10", "13", "20").get(random.nextInt(4));
        Integer hours = random.nextBoolean() ? null : random.nextInt(1200);
        Integer degree = random.nextBoolean() ? null : 2500 * (1 + random.nextInt(4));
        return new AbsenceFact(PayrollFact.person(person), number, code, start, end, hours, degree);
    }

    private void deliver(YearMonth last, List<AbsenceFact> rows) {
        LocalDate from = period.minusMonths(24).atDay(1);
        municipality.absence.add(new Municipality.AbsenceDelivery(from, last.atEndOfMonth(), rows));
    }

    private List<PayrollFact> rows(YearMonth month) {
        return municipality.payroll.getOrDefault(month, new ArrayList<>());
    }

    private UUID person() {
        return PayrollFact.person(1 + random.nextInt(persons));
    }

    private YearMonth month() {
        return period.minusMonths(random.nextInt(26));
    }

    private LocalDate day(YearMonth month) {
        return month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    }
}
