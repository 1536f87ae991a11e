package dk.personaletal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Who leaves: the young, the new and the pensioners, most around the start of the school year. */
final class Leaving {
    /** Percent of the yearly mean, January to December. */
    private static final List<Integer> SEASON = List.of(80, 80, 85, 85, 95, 165, 170, 90, 85, 90, 85, 90);

    /** Turns yearly shares of a mixed workforce into monthly chances; found by trial against the published total. */
    private static final int LEVEL_PERCENT = 107;

    private static final int HOURLY_A_MONTH_PER_MILLE = 80;
    private static final List<String> REASONS = List.of("Eget ønske", "Eget ønske", "Nyt job", "Opsagt", "Udløb");

    private final Dice dice;

    Leaving(Dice dice) {
        this.dice = dice;
    }

    boolean happens(Person person, YearMonth month) {
        if (person.hourly) {
            return dice.chance(HOURLY_A_MONTH_PER_MILLE);
        }
        LocalDate today = month.atEndOfMonth();
        long yearlyMillionths = 1000L * person.group.leaversPerMille;
        long monthly = yearlyMillionths
                * SEASON.get(month.getMonthValue() - 1)
                / 1200
                * byAge(person.ageOn(today))
                / 100
                * byService(person.hired, today)
                / 100;
        return dice.chanceInMillion(monthly * LEVEL_PERCENT / 100);
    }

    /** Mostly not filled in. */
    String reason(Person person, YearMonth month) {
        if (person.ageOn(month.atEndOfMonth()) >= 62) {
            return "Pension";
        }
        return dice.chance(250) ? dice.oneOf(REASONS) : "";
    }

    private static int byAge(int age) {
        if (age < 30) {
            return 120;
        }
        if (age < 62) {
            return age < 50 ? 95 : 65;
        }
        if (age < 65) {
            return 170;
        }
        return age < 67 ? 350 : 700;
    }

    private static int byService(LocalDate hired, LocalDate today) {
        if (hired.isAfter(today.minusMonths(6))) {
            return 190;
        }
        return hired.isAfter(today.minusYears(2)) ? 120 : 85;
    }
}
