package dk.personaletal.demo;

import dk.personaletal.demo.Spell.Cause;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Who is away, why and for how long. A month's list holds every spell that touches it. */
final class Absences {
    private final Dice dice;
    private final Illness illness;
    private List<Spell> spells = new ArrayList<>();

    Absences(Dice dice) {
        this.dice = dice;
        this.illness = new Illness(dice);
    }

    /** The spells of the month: those still running from before, then the new ones. */
    List<Spell> of(YearMonth month, List<Person> staff) {
        YearMonth before = month.minusMonths(1);
        List<Spell> now = new ArrayList<>();
        spells.stream().filter(spell -> spell.isRunningAtEndOf(before)).forEach(spell -> now.add(untilLeaving(spell)));
        spells = now;
        staff.stream().filter(person -> !person.hourly).forEach(person -> live(person, month));
        return List.copyOf(spells);
    }

    private void live(Person person, YearMonth month) {
        LocalDate first = month.atDay(1);
        if (first.equals(person.leaveFrom) && person.leaveTo != null) {
            away(person, Cause.LEAVE, first, person.leaveTo);
        }
        takeVacation(person, month);
        becomeParent(person, month);
        illness.fallsIll(person, month, this);
        stayHomeADay(person, month);
    }

    private void takeVacation(Person person, YearMonth month) {
        switch (month.getMonthValue()) {
            case 2 -> vacation(person, month.atDay(8), 350, 7);
            case 7 -> vacation(person, month.atDay(dice.between(1, 18)), 850, 21);
            case 10 -> vacation(person, month.atDay(8), 450, 7);
            default -> vacation(person, month.atDay(dice.between(1, 20)), 40, 5);
        }
    }

    private void vacation(Person person, LocalDate from, int perMille, int days) {
        if (dice.chance(perMille)) {
            LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            away(person, Cause.VACATION, monday, monday.plusDays(days - 3));
        }
    }

    private void becomeParent(Person person, YearMonth month) {
        int age = person.ageOn(month.atDay(1));
        if (age < 24 || age > 40 || !dice.chance(5)) {
            return;
        }
        LocalDate from = month.atDay(dice.between(1, 28));
        if (person.woman && dice.chance(300)) {
            away(person, Cause.PREGNANCY, from, from.plusDays(dice.between(20, 60)));
        } else {
            Cause cause = dice.chance(15) ? Cause.ADOPTION : Cause.PARENTAL;
            away(person, cause, from, from.plusDays(person.woman ? dice.between(200, 320) : 13));
        }
    }

    private void stayHomeADay(Person person, YearMonth month) {
        int age = person.ageOn(month.atDay(1));
        LocalDate day = workday(month.atDay(dice.between(1, 26)));
        if (age >= 26 && age <= 46 && dice.chance(70)) {
            away(person, Cause.CHILD_FIRST_DAY, day, day);
            if (dice.chance(300)) {
                away(person, Cause.CHILD_SECOND_DAY, day.plusDays(1), day.plusDays(1));
            }
        } else if (age >= 28 && age <= 44 && dice.chance(25)) {
            away(person, Cause.CARE_DAY, day, day);
        } else if (age >= 60 && dice.chance(80)) {
            away(person, Cause.SENIOR_DAY, day, day);
        } else if (dice.chance(3)) {
            away(person, Cause.OTHER, day, day);
        }
    }

    /** Nobody is away for two reasons at once, before being hired or after leaving. */
    void away(Person person, Cause cause, LocalDate first, LocalDate last) {
        boolean employed = !first.isBefore(person.hired) && !person.isGone(first);
        if (employed && first.isAfter(person.absentUntil)) {
            Spell spell = untilLeaving(new Spell(person, person.employmentNo, person.degree, cause, first, last));
            person.absentUntil = spell.last();
            spells.add(spell);
        }
    }

    /** Weekends are moved to Monday. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static Spell untilLeaving(Spell spell) {
        LocalDate leavesOn = spell.person().leavesOn;
        return leavesOn != null && leavesOn.isBefore(spell.last())
                ? new Spell(
                        spell.person(), spell.employmentNo(), spell.degree(), spell.cause(), spell.first(), leavesOn)
                : spell;
    }
}
