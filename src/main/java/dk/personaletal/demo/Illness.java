package dk.personaletal.demo;

import dk.personaletal.demo.Spell.Cause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Illness by group, person, sex and season; a few spells are long and hold much of it. */
final class Illness {
    /** Percent of the yearly mean, January to December. */
    private static final List<Integer> SEASON = List.of(130, 135, 120, 95, 90, 85, 50, 80, 100, 105, 110, 100);

    /** Calendar days from and to, and how many spells in a thousand. */
    private record Length(int from, int to, int perMille) {}

    private static final List<Length> LENGTHS = List.of(
            new Length(1, 1, 300),
            new Length(2, 2, 210),
            new Length(3, 3, 140),
            new Length(4, 7, 190),
            new Length(8, 14, 75),
            new Length(15, 30, 40),
            new Length(31, 90, 35),
            new Length(91, 240, 10));

    /** Spells a year in hundredths for one sick day a year; found by trial against the published level. */
    private static final int SPELLS_PER_DAY_PER_MILLE = 228;

    private final Dice dice;

    Illness(Dice dice) {
        this.dice = dice;
    }

    void fallsIll(Person person, YearMonth month, Absences absences) {
        long yearlyMillionths = 10L * SPELLS_PER_DAY_PER_MILLE * person.group.sickDaysHundredths;
        long monthly = yearlyMillionths
                * SEASON.get(month.getMonthValue() - 1)
                / 1200
                * person.illnessPercent
                / 100
                * (person.woman ? 105 : 80)
                / 100;
        for (long rest = monthly; rest > 0; rest -= 1_000_000) {
            if (dice.chanceInMillion(rest)) {
                spell(person, month, absences);
            }
        }
    }

    private void spell(Person person, YearMonth month, Absences absences) {
        LocalDate first = Absences.workday(month.atDay(dice.between(1, month.lengthOfMonth())));
        Length length = dice.weighted(LENGTHS, Length::perMille);
        int days = dice.between(length.from(), length.to());
        LocalDate last = first.plusDays(days - 1L);
        boolean withinMonth = !last.isAfter(month.atEndOfMonth());
        if (!first.isAfter(month.atEndOfMonth())) {
            absences.away(person, cause(withinMonth && days > 7), first, last);
        }
    }

    private Cause cause(boolean perhapsPartly) {
        if (perhapsPartly && dice.chance(150)) {
            return Cause.PARTLY_SICK;
        }
        if (dice.chance(45)) {
            return dice.chance(400) ? Cause.INJURY : Cause.PARAGRAPH_56;
        }
        return Cause.SICK;
    }
}
