package dk.personaletal.demo;

import dk.personaletal.demo.Structure.Unit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invents people: age, sex, position, working time. */
final class Recruiting {
    private static final int FIRST_NUMBER = 200_000;

    /** Decade of life and how many in a thousand, for those who are 30 or more. */
    private static final Map<Integer, Integer> DECADES_IN_SERVICE = decades(205, 285, 345, 157, 8);

    private static final Map<Integer, Integer> DECADES_OF_NEW = decades(325, 340, 265, 68, 2);

    private static final Map<Integer, Integer> DEGREES =
            weights(10_000, 520, 9459, 130, 8649, 140, 8108, 110, 7568, 40, 5000, 60);

    /** Few people hold much of the illness. */
    private static final Map<Integer, Integer> ILLNESS = weights(40, 560, 100, 260, 210, 140, 450, 40);

    private final Dice dice;
    private int lastNumber = FIRST_NUMBER;

    Recruiting(Dice dice) {
        this.dice = dice;
    }

    /** Someone employed when the story begins, hired up to thirty years ago. */
    Person inService(Unit unit, LocalDate today) {
        AgreementGroup group = dice.weighted(unit.mix());
        Person person = invent(unit, group, category(group), today, DECADES_IN_SERVICE, group.youngPerMille);
        int years = Math.max(0, Math.min(30, person.ageOn(today) - 19));
        int daysAgo = Math.min(dice.between(1, 1 + years * 365), dice.between(1, 1 + years * 365));
        person.hired = today.minusDays(daysAgo);
        person.seniority = person.hired.minusDays(dice.between(0, Math.max(0, years * 365 - daysAgo) / 2));
        return person;
    }

    Person newcomer(Unit unit, AgreementGroup group, LocalDate hired) {
        int young = group.youngPerMille == 0 ? 0 : Math.min(800, group.youngPerMille * 3 / 2 + 40);
        return invent(unit, group, category(group), hired, DECADES_OF_NEW, young);
    }

    Person summerTemp(Unit unit, LocalDate hired, LocalDate leavesOn) {
        Person person = invent(unit, dice.weighted(unit.mix()), Person.TEMPORARY, hired, DECADES_OF_NEW, 950);
        person.leavesOn = leavesOn;
        return person;
    }

    Person hourly(Unit unit, LocalDate hired) {
        AgreementGroup group = dice.weighted(unit.mix());
        Person person =
                new Person(traits(hired, DECADES_OF_NEW, 600, group, true), unit, group, Person.ORDINARY, hired);
        person.degree = 100 * dice.between(3, 40);
        return person;
    }

    private Person invent(
            Unit unit,
            AgreementGroup group,
            String category,
            LocalDate today,
            Map<Integer, Integer> decades,
            int young) {
        boolean pupil = category.equals("Elev");
        Person person =
                new Person(traits(today, decades, pupil ? 800 : young, group, false), unit, group, category, today);
        person.position = dice.between(0, group.positions.size() - 1);
        person.degree = switch (category) {
            case "Elev" -> 10_000;
            case "Fleksjob" -> 100 * dice.between(20, 54);
            default -> person.isManager() ? 10_000 : dice.weighted(DEGREES);
        };
        return person;
    }

    private Person.Traits traits(
            LocalDate today, Map<Integer, Integer> decades, int young, AgreementGroup group, boolean hourly) {
        int age = dice.chance(young) ? dice.between(18, 29) : 10 * dice.weighted(decades) + dice.between(0, 9);
        int inDecade = age >= 70 ? 70 + age % 8 : age;
        LocalDate born = today.minusYears(inDecade).minusDays(dice.between(0, 364));
        boolean technical = group == AgreementGroup.LABOURERS || group == AgreementGroup.JANITORS;
        return new Person.Traits(
                ++lastNumber,
                born,
                dice.chance(technical ? 220 : 790),
                hourly,
                dice.weighted(ILLNESS),
                dice.between(940, 1110),
                !hourly && dice.chance(20));
    }

    private String category(AgreementGroup group) {
        if (group == AgreementGroup.MANAGERS) {
            return Person.ORDINARY;
        }
        boolean takesPupils = group == AgreementGroup.CARE_STAFF
                || group == AgreementGroup.EDUCATION_AIDES
                || group == AgreementGroup.CLERKS;
        return dice.weighted(weights(
                Person.ORDINARY,
                950,
                "Elev",
                takesPupils ? 55 : 0,
                "Fleksjob",
                20,
                Person.TEMPORARY,
                12,
                "Ekstraordinær",
                8));
    }

    private static Map<Integer, Integer> decades(int thirties, int forties, int fifties, int sixties, int older) {
        return weights(3, thirties, 4, forties, 5, fifties, 6, sixties, 7, older);
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<T, Integer> weights(Object... pairs) {
        Map<T, Integer> weights = new LinkedHashMap<>();
        for (List<Object> pair = List.of(pairs); !pair.isEmpty(); pair = pair.subList(2, pair.size())) {
            weights.put((T) pair.get(0), (Integer) pair.get(1));
        }
        return weights;
    }
}
