package dk.personaletal.golden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** What real extracts hold beside the rows that count; none of it may change a published figure. */
final class Noise {
    private static final int HOURLY = 500_000;
    private static final int SHORT_STAY = 600_000;
    private static final int NOT_YET = 700_000;
    private static final int UNKNOWN = 800_000;

    private final List<Person> people;
    private final Random random;

    Noise(List<Person> people, long seed) {
        this.people = people;
        this.random = new Random(seed);
    }

    /** The month's lines with those that don't count, and without those of people who are away for two months. */
    List<PayrollLine> around(YearMonth month, List<PayrollLine> lines) {
        List<PayrollLine> all = new ArrayList<>(lines.stream()
                .filter(line -> !isBetweenPosts(line))
                .map(Noise::onLeave)
                .toList());
        IntStream.range(0, 40).forEach(i -> all.add(stranger(HOURLY + i, month, false, People.FIRST)));
        if (!month.isBefore(People.OPENING)) {
            addThoseThatCouldCount(month, all);
        }
        return all;
    }

    private void addThoseThatCouldCount(YearMonth month, List<PayrollLine> all) {
        people.forEach(person -> addSecondPosts(person, month, all));
        people.stream().filter(person -> month.equals(person.gone())).forEach(person -> all.add(gone(person)));
        IntStream.range(0, 90)
                .filter(i -> isThere(i, month))
                .forEach(i -> all.add(stranger(SHORT_STAY + i, month, true, People.OPENING)));
        IntStream.range(0, 10).forEach(i -> all.add(stranger(NOT_YET + i, month, true, month.plusMonths(1))));
        all.add(all.get(0));
    }

    /** Other absence, the hourly-paid's sick leave, and sick leave of people that payroll has never heard of. */
    List<Spell> absence(YearMonth month) {
        if (month.isBefore(People.OPENING)) {
            return List.of();
        }
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate day = month.atDay(1 + random.nextInt(28));
            spells.add(new Spell(HOURLY + i, "10", day, day, 7_40L, 10_000));
            if (i < 2) {
                spells.add(new Spell(UNKNOWN + i, "10", day, day, 7_40L, 10_000));
            }
        }
        for (String code : List.of("20", "21", "30", "31", "40", "41", "50", "60", "90")) {
            people.stream()
                    .filter(person -> person.isEmployedIn(month))
                    .skip(random.nextInt(20))
                    .limit(5)
                    .forEach(person -> spells.add(
                            new Spell(person.number(), code, month.atDay(1), month.atDay(3), 22_20L, person.degree())));
        }
        return spells;
    }

    private static boolean isBetweenPosts(PayrollLine line) {
        return line.person() % 50 == 0
                && (line.month().equals(People.OPENING.plusMonths(5))
                        || line.month().equals(People.OPENING.plusMonths(6)));
    }

    /** Unpaid leave is still employment, but no time worked: after the years whose sick leave is published. */
    private static PayrollLine onLeave(PayrollLine line) {
        boolean isOnLeave = line.person() % 60 == 7 && line.month().getYear() == People.CLOSING.getYear();
        return isOnLeave ? line.with(line.person() % 120 == 7 ? 3 : 0, null) : line;
    }

    /**
     * A small post elsewhere, in another category; or an hourly-paid one of more hours. Neither is the main
     * employment.
     */
    private static void addSecondPosts(Person person, YearMonth month, List<PayrollLine> lines) {
        if (!person.isEmployedIn(month) || isBetweenPosts(person.line(month))) {
            return;
        }
        Place elsewhere = Place.any(person.number());
        LocalDate longAgo = LocalDate.of(2015, 8, 1);
        if (person.number() % 20 == 3) {
            String category = person.category().equals("Ordinær") ? "Fleksjob" : "Ordinær";
            lines.add(new PayrollLine(
                    month, person.number(), "02", person.born(), elsewhere, category, true, longAgo, null, 1_000, 1));
        }
        if (person.number() % 20 == 4) {
            lines.add(new PayrollLine(
                    month, person.number(), "0", person.born(), elsewhere, "Ordinær", false, longAgo, null, 10_000, 1));
        }
    }

    /** Who left last month, still in the extract: by status, or only by date. */
    private PayrollLine gone(Person person) {
        PayrollLine last = person.line(Objects.requireNonNull(person.gone()));
        int[] statuses = {8, 9, 7, 1};
        return last.with(
                statuses[random.nextInt(statuses.length)],
                last.month().minusMonths(1).atEndOfMonth());
    }

    private static boolean isThere(int i, YearMonth month) {
        YearMonth first = People.OPENING.plusMonths(1 + i % 9);
        return !month.isBefore(first) && month.isBefore(first.plusMonths(3));
    }

    private static PayrollLine stranger(int number, YearMonth month, boolean monthly, YearMonth from) {
        Place place = Place.any(number);
        LocalDate born = LocalDate.of(1950 + number % 50, 6, 15);
        return new PayrollLine(month, number, "1", born, place, "Ordinær", monthly, from.atDay(1), null, 7_568, 1);
    }
}
