package dk.personaletal.attack.town;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A town's people, month by month: 40 to 300 of them, in two to four centers of two to five units. */
public final class SmallTown {
    public static final YearMonth FIRST = YearMonth.of(2020, 1);
    public static final YearMonth LAST = YearMonth.of(2021, 3);

    static final List<String> GROUPS = List.of(
            "Social- og sundhedspersonale",
            "Administration og it mv.",
            "Pæd. pers., daginst./klub/skolefr.",
            "Teknisk Service",
            "Akademikere",
            "Bygningskonstruktører");

    private static final List<String> REASONS = List.of("Eget ønske", "Nyt job", "Opsagt", "Udløb", "");
    private static final List<Integer> TURNOVERS = List.of(10, 18, 30, 45);
    private static final YearMonth NEW_UNIT = YearMonth.of(2020, 9);

    private final Random random;
    private final List<Workplace> units = new ArrayList<>();
    private final List<Worker> staff = new ArrayList<>();
    private final List<Worker> gone = new ArrayList<>();
    private final int groups;
    private final int turnover;
    private final int size;
    private int numbers = 1000;

    public SmallTown(long seed) {
        random = new Random(seed);
        size = 40 + random.nextInt(261);
        turnover = TURNOVERS.get(random.nextInt(TURNOVERS.size()));
        groups = 3 + random.nextInt(GROUPS.size() - 2);
        build(2 + random.nextInt(3));
        while (staff.size() < size) {
            staff.add(newcomer(FIRST, FIRST.minusMonths(1 + random.nextInt(150)).atDay(1)));
        }
        for (Workplace unit : units) {
            if (unit.weight() == 1 && unit.isOpen(FIRST)) {
                staff.get(random.nextInt(staff.size())).unit = unit;
            }
        }
    }

    List<Workplace> units() {
        return units;
    }

    List<Worker> staff() {
        return staff;
    }

    /** Who left in the month before. */
    List<Worker> gone() {
        return gone;
    }

    int size() {
        return size;
    }

    int dice(int below) {
        return random.nextInt(below);
    }

    /** In some units next to nobody works, one opens late, and one stands empty before long. */
    private void build(int centers) {
        for (int center = 1; center <= centers; center++) {
            int count = 2 + random.nextInt(4);
            for (int unit = 1; unit <= count; unit++) {
                boolean isNew = center == 1 && unit == 1;
                boolean closes = center == 2 && unit == 1;
                boolean isLonely = unit == 2 && random.nextBoolean();
                units.add(new Workplace(
                        "C" + center + "U" + unit,
                        "Enhed " + center + "." + unit,
                        "C" + center,
                        "Center " + center,
                        isLonely ? 1 : 4 + random.nextInt(30),
                        isNew ? NEW_UNIT : FIRST,
                        closes ? NEW_UNIT.plusMonths(1) : LAST.plusYears(1)));
            }
        }
    }

    /** The next month: some leave, others come, a few move. */
    void advanceTo(YearMonth month) {
        gone.clear();
        LocalDate before = month.minusMonths(1).atEndOfMonth();
        staff.stream().filter(worker -> !worker.leavesOn.isAfter(before)).forEach(gone::add);
        staff.removeAll(gone);
        int leaving = 0;
        for (Worker worker : List.copyOf(staff)) {
            if (random.nextInt(1200) < turnover + (worker.hourly ? 60 : 0) && staff.size() > 10) {
                leave(worker, month);
                leaving++;
            } else if (random.nextInt(100) < 1 || !worker.unit.isOpen(month)) {
                worker.unit = unit(month);
            }
        }
        int newcomers = gone.isEmpty() && leaving == 0 ? 0 : Math.max(0, size - staff.size() + random.nextInt(3) - 1);
        for (int i = 0; i < newcomers; i++) {
            staff.add(newcomer(month, month.atDay(1 + random.nextInt(20))));
        }
    }

    private void leave(Worker worker, YearMonth month) {
        worker.leavesOn = month.atEndOfMonth();
        worker.reason = worker.age(worker.leavesOn) >= 62 ? "Pension" : REASONS.get(random.nextInt(REASONS.size()));
    }

    private Worker newcomer(YearMonth month, LocalDate hired) {
        int kind = random.nextInt(100);
        String category = kind < 84
                ? "Ordinær"
                : kind < 90 ? "Fleksjob" : kind < 94 ? "Elev" : kind < 97 ? "Vikar" : "Ekstraordinær";
        boolean hourly = category.equals("Ordinær") && random.nextInt(100) < 4;
        int group = Math.min(random.nextInt(groups), random.nextInt(groups));
        LocalDate born = LocalDate.of(2021, 1, 1).minusDays(365L * 19 + random.nextInt(365 * 51));
        return new Worker(
                numbers++,
                born,
                random.nextInt(100) < 70,
                category,
                hourly,
                group,
                hired,
                hourly
                        ? 2000
                        : category.equals("Fleksjob")
                                ? 3000 + 500 * random.nextInt(5)
                                : random.nextInt(2) == 0 ? 10_000 : 5000 + 250 * random.nextInt(20),
                26_000 + 3000 * group + random.nextInt(12_000),
                random.nextInt(100) < 7,
                unit(month));
    }

    private Workplace unit(YearMonth month) {
        List<Workplace> open = units.stream()
                .filter(unit -> unit.isOpen(month) && unit.weight() > 1)
                .toList();
        int at = random.nextInt(open.stream().mapToInt(Workplace::weight).sum());
        for (Workplace unit : open) {
            at -= unit.weight();
            if (at < 0) {
                return unit;
            }
        }
        throw new IllegalStateException("no unit is open");
    }
}
