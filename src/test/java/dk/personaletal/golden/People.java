package dk.personaletal.golden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody paid by the month: those in ordinary posts as in the turnover table, and as many in other posts as the age
 * table has more.
 */
final class People {
    static final YearMonth FIRST = YearMonth.of(2016, 1);
    static final YearMonth OPENING = YearMonth.of(2020, 3);
    static final YearMonth CLOSING = YearMonth.of(2021, 3);

    private static final List<String> OTHER_POSTS = List.of("Elev", "Fleksjob", "Ekstraordinær", "Vikar");
    private static final int OTHERS_LEAVING = 86;
    private static final int OTHERS_STAYING = 150;
    private static final int OTHERS_JOINING = 115;

    private final List<Person> people = new ArrayList<>();

    static List<Person> all() {
        People all = new People();
        Ages ages = Ages.published();
        all.addLeavers(ages.leavers());
        all.addStayers(ages.stayers());
        all.addJoiners(ages.joiners());
        return all.grown();
    }

    /**
     * Sick leave needs payroll back to {@link #FIRST}, but not that many people: a few at first, then about a twelfth
     * more each month, the oldest first, until all are there at the opening census. A tenth more in a month would be rejected.
     */
    private List<Person> grown() {
        List<Person> youngestFirst = people.stream()
                .filter(person -> person.isEmployedIn(OPENING))
                .sorted(Comparator.comparing(Person::born).reversed())
                .toList();
        List<Person> grown = new ArrayList<>(
                people.stream().filter(person -> !person.isEmployedIn(OPENING)).toList());
        YearMonth month = OPENING;
        int left = youngestFirst.size();
        int before = left * 12 / 13;
        for (Person person : youngestFirst) {
            grown.add(person.employedSince(month));
            left--;
            if (left == before && month.isAfter(FIRST)) {
                month = month.minusMonths(1);
                before = left * 12 / 13;
            }
        }
        return List.copyOf(grown);
    }

    private void addLeavers(List<Integer> ages) {
        List<Place> places = new ArrayList<>(Flows.leavers());
        int ordinary = places.size();
        addOthers(places, OTHERS_LEAVING);
        for (int i = 0; i < places.size(); i++) {
            add(ages.get(i), OPENING, post(i, ordinary), places.get(i), places.get(i), OPENING, later(i), OPENING);
        }
    }

    private void addStayers(List<Integer> ages) {
        List<Flows.Stay> stays = new ArrayList<>(Flows.stayers());
        int ordinary = stays.size();
        List<Place> others = new ArrayList<>();
        addOthers(others, OTHERS_STAYING);
        others.forEach(place -> stays.add(new Flows.Stay(place, place)));
        for (int i = 0; i < stays.size(); i++) {
            Flows.Stay stay = stays.get(i);
            add(ages.get(i), OPENING, post(i, ordinary), stay.before(), stay.after(), OPENING, null, later(i));
        }
    }

    private void addJoiners(List<Integer> ages) {
        List<Place> places = new ArrayList<>(Flows.joiners());
        int ordinary = places.size();
        addOthers(places, OTHERS_JOINING);
        for (int i = 0; i < places.size(); i++) {
            add(ages.get(i), CLOSING, post(i, ordinary), places.get(i), places.get(i), later(i), null, CLOSING);
        }
    }

    private void add(
            int age,
            YearMonth census,
            String post,
            Place before,
            Place after,
            YearMonth from,
            @Nullable YearMonth gone,
            YearMonth moves) {
        int number = people.size();
        LocalDate birthday = census.atEndOfMonth().minusYears(age);
        LocalDate born = birthday.minusDays(number * 37L % 365);
        people.add(new Person(number, born, post, before, after, from, gone, moves));
    }

    private static String post(int i, int ordinary) {
        return i < ordinary ? "Ordinær" : OTHER_POSTS.get(i % OTHER_POSTS.size());
    }

    private static void addOthers(List<Place> places, int persons) {
        for (int i = 0; i < persons; i++) {
            places.add(Place.any(i));
        }
    }

    /** Any of the months after the opening census, the closing one included. */
    private static YearMonth later(int i) {
        return OPENING.plusMonths(1 + i % 12);
    }
}
