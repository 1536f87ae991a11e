package dk.personaletal.demo;

import dk.personaletal.demo.Structure.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Predicate;

/** Everyone employed, moved on month by month: people join, leave, move, go on leave and come back. */
final class Workforce {
    private static final int EMPLOYEES_A_MANAGER = 30;
    private static final int HOURLY_PER_MILLE = 15;

    private final Dice dice;
    private final Recruiting recruiting;
    private final Leaving leaving;
    private final int persons;
    private final List<Person> staff = new ArrayList<>();
    private final Map<YearMonth, List<Person>> returning = new HashMap<>();
    private final Queue<Person> vacancies = new ArrayDeque<>();
    private List<Person> leftLastMonth = List.of();

    Workforce(Dice dice, int persons, YearMonth first) {
        this.dice = dice;
        this.recruiting = new Recruiting(dice);
        this.leaving = new Leaving(dice);
        this.persons = persons;
        fillUp(first, true);
        decideLeavers(first);
    }

    /** Employed on the last day of the month, in a lasting order. */
    List<Person> staff() {
        return staff;
    }

    /** Those whose last day was in the month before; the payroll still shows them, as gone. */
    List<Person> leftLastMonth() {
        return leftLastMonth;
    }

    void advanceTo(YearMonth month) {
        LocalDate first = month.atDay(1);
        leftLastMonth = staff.stream().filter(person -> person.isGone(first)).toList();
        staff.removeAll(leftLastMonth);
        for (Person person : leftLastMonth) {
            perhapsBackLater(person, month);
            if (!person.isManager() && !person.hourly && !person.category.equals(Person.TEMPORARY)) {
                vacancies.add(person);
            }
        }
        staff.forEach(person -> live(person, month));
        returning.getOrDefault(month, List.of()).forEach(person -> rehire(person, first));
        fillUp(month, false);
        if (month.getMonthValue() == 6 || month.getMonthValue() == 7) {
            hireSummerTemps(month);
        }
        decideLeavers(month);
    }

    private void live(Person person, YearMonth month) {
        if (dice.chance(4)) {
            person.degree = person.degree == 10_000 ? 8649 : 10_000;
        }
        if (!person.isManager() && dice.chance(4)) {
            Unit to = anyUnit();
            person.unit = to;
            person.group = to.mix().containsKey(person.group) ? person.group : dice.weighted(to.mix());
            person.position = 0;
        }
        if (person.leaveFrom == null && dice.chance(1)) {
            person.leaveFrom = month.atDay(1);
            person.leaveTo = month.plusMonths(dice.between(3, 11)).atEndOfMonth();
        }
    }

    private void perhapsBackLater(Person person, YearMonth month) {
        if (dice.chance(40) && !person.hourly && person.ageOn(month.atDay(1)) < 60) {
            returning
                    .computeIfAbsent(month.plusMonths(dice.between(1, 9)), m -> new ArrayList<>())
                    .add(person);
        }
    }

    private void rehire(Person person, LocalDate first) {
        person.leavesOn = null;
        person.leavingReason = "";
        person.employmentNo++;
        person.hired = first;
        person.category = Person.ORDINARY;
        staff.add(person);
    }

    private void fillUp(YearMonth month, boolean atStart) {
        int july = month.getMonthValue() == 7 ? persons / 120 : 0;
        int wanted = persons - july + dice.between(-persons / 1000, persons / 1000);
        fillManagers(month, atStart);
        for (long missing = wanted - countWhere(person -> !person.hourly); missing > 0; missing--) {
            staff.add(atStart ? recruiting.inService(anyUnit(), month.atDay(1)) : successor(startDay(month)));
        }
        long hourly = persons * HOURLY_PER_MILLE / 1000 - countWhere(person -> person.hourly);
        for (; hourly > 0; hourly--) {
            staff.add(recruiting.hourly(anyUnit(), month.atDay(1)));
        }
    }

    /** Posts are filled in the order they fell vacant, so that units and groups keep their size. */
    private Person successor(LocalDate hired) {
        Person before = vacancies.poll();
        if (before != null) {
            return recruiting.newcomer(before.unit, before.group, hired);
        }
        Unit unit = anyUnit();
        return recruiting.newcomer(unit, dice.weighted(unit.mix()), hired);
    }

    private Unit anyUnit() {
        return dice.weighted(Structure.UNITS, Unit::size);
    }

    private long countWhere(Predicate<Person> condition) {
        return staff.stream().filter(condition).count();
    }

    private void fillManagers(YearMonth month, boolean atStart) {
        for (Unit unit : Structure.UNITS) {
            int expected = persons * unit.size() / sizeOfAll();
            long wanted = 1 + expected / EMPLOYEES_A_MANAGER;
            long missing = wanted
                    - staff.stream()
                            .filter(p -> p.isManager() && p.unit == unit)
                            .count();
            for (; missing > 0; missing--) {
                LocalDate hired = atStart ? month.atDay(1).minusDays(dice.between(30, 4000)) : month.atDay(1);
                staff.add(recruiting.newcomer(unit, AgreementGroup.MANAGERS, hired));
            }
        }
    }

    private static int sizeOfAll() {
        return Structure.UNITS.stream().mapToInt(Unit::size).sum();
    }

    private LocalDate startDay(YearMonth month) {
        return month.atDay(dice.chance(700) ? 1 : dice.between(2, month.lengthOfMonth()));
    }

    private void hireSummerTemps(YearMonth month) {
        List<Unit> care = Structure.UNITS.stream()
                .filter(unit -> unit.mix().containsKey(AgreementGroup.CARE_STAFF))
                .toList();
        LocalDate leavesOn = YearMonth.of(month.getYear(), 8).atEndOfMonth();
        for (int i = 0; i < persons / 200; i++) {
            staff.add(recruiting.summerTemp(dice.oneOf(care), month.atDay(1), leavesOn));
        }
    }

    private void decideLeavers(YearMonth month) {
        for (Person person : staff) {
            if (person.leavesOn == null && leaving.happens(person, month)) {
                person.leavesOn = month.atEndOfMonth();
                person.leavingReason = leaving.reason(person, month);
            }
        }
    }
}
