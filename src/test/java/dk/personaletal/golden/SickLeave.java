package dk.personaletal.golden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sick leave that, held against the payroll, gives the published days of work lost per full-time equivalent. */
final class SickLeave {
    private static final int[] DAYS = {1, 1, 2, 1, 3, 2, 1, 5, 1, 2, 8, 1, 3, 2, 15, 1, 2, 4, 20, 1};
    private static final List<String> SICK_CODES = List.of("10", "10", "10", "10", "11", "12", "13", "14", "10");
    private static final int LAST_YEAR_PUBLISHED = 2020;
    private static final int FULL_DAY_HUNDREDTHS = 7_40;

    private final List<Person> staying;
    private final Map<YearMonth, List<PayrollLine>> payroll;
    private final List<Spell> spells = new ArrayList<>();

    private SickLeave(List<Person> staying, Map<YearMonth, List<PayrollLine>> payroll) {
        this.staying = staying;
        this.payroll = payroll;
    }

    static List<Spell> of(List<Person> people, Map<YearMonth, List<PayrollLine>> payroll) {
        SickLeave sickLeave =
                new SickLeave(people.stream().filter(Person::stays).toList(), payroll);
        for (int year = People.FIRST.getYear(); year <= People.CLOSING.getYear(); year++) {
            sickLeave.fill(year);
        }
        return List.copyOf(sickLeave.spells);
    }

    /** Hours = days per full-time equivalent x 7.4 x the year's degrees / 12. */
    private long hoursHundredths(int year) {
        long degrees = payroll.entrySet().stream()
                .filter(month -> month.getKey().getYear() == year)
                .flatMap(month -> month.getValue().stream().distinct())
                .filter(PayrollLine::isWorked)
                .mapToLong(PayrollLine::degree)
                .sum();
        String likeYear = String.valueOf(Math.min(year, LAST_YEAR_PUBLISHED));
        String days = PublishedTable.SICK_LEAVE.row("LTK", likeYear).get(2);
        return new BigDecimal(days.replace(',', '.'))
                .multiply(BigDecimal.valueOf(FULL_DAY_HUNDREDTHS * degrees))
                .divide(BigDecimal.valueOf(12 * 10_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Two months between one person's spells, so that none meet. */
    private void fill(int year) {
        long left = hoursHundredths(year);
        for (int round = 0; round < 6; round++) {
            for (Person person : staying) {
                YearMonth month = YearMonth.of(year, 1 + (person.number() + 2 * round) % 12);
                if (left > 0 && person.isEmployedIn(month) && !month.isAfter(People.CLOSING)) {
                    left -= fallIll(person, month, round, left);
                }
            }
        }
        if (left > 0) {
            throw new IllegalStateException(left + " hundredths of an hour too many to be ill in " + year);
        }
    }

    /** For that many hundredths of an hour, given back. */
    private long fallIll(Person person, YearMonth month, int round, long most) {
        int seed = person.number() * 7 + round * 11;
        boolean mustEnd = month.getMonthValue() == 12 || month.equals(People.CLOSING);
        int days = Math.min(DAYS[seed % DAYS.length], mustEnd ? 3 : DAYS[18]);
        LocalDate first = weekday(month.atDay(1 + (person.number() * 5 + round) % 15));
        LocalDate last = first;
        for (int day = 1; day < days; day++) {
            last = weekday(last.plusDays(1));
        }
        long hours = Math.min((long) days * FULL_DAY_HUNDREDTHS * person.degree() / 10_000, most);
        spells.add(new Spell(
                person.number(), SICK_CODES.get(seed % SICK_CODES.size()), first, last, hours, person.degree()));
        return hours;
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
