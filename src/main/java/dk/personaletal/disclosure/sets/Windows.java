package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Measure;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Events add up over time. The months of a window make it. Two windows that overlap differ by the months at their ends: what
 * those had in each row is nowhere printed, but in all rows together it's the months' own figures. So whoever has read the
 * windows of March and April knows of each row how much April may have brought and the April before may have taken along.
 */
final class Windows {
    private static final Set<Dimension> KNOWN_LATER = EnumSet.of(Dimension.SPELL_LENGTH, Dimension.SPELL_KIND);
    /** They say who is counted, and not in which row. */
    private static final Set<Dimension> OF_ALL_ROWS = EnumSet.of(Dimension.PAY_FORM, Dimension.STAFF_CATEGORY);

    private static final int NEAREST = 2;

    private final Set<String> amounts = Descriptors.all().stream()
            .flatMap(descriptor -> descriptor.measures().values().stream())
            .filter(Measure::addsOverTime)
            .map(measure -> Objects.requireNonNull(measure.sum()))
            .collect(Collectors.toSet());

    /** Window of one breakdown in one window of a report. */
    private record Window(World world, Months months, Map<Tally, Fact> rows) {}

    /** A breakdown, whatever the window. */
    private record Kind(Tally whole, Set<Dimension> by) {}

    void link(List<World> worlds) {
        Map<Kind, TreeMap<Months, Window>> kinds = new LinkedHashMap<>();
        for (World world : worlds) {
            for (Tally tally : world.published()) {
                if (isAdding(tally)) {
                    gather(world, tally, kinds);
                }
            }
        }
        World now = worlds.get(0);
        kinds.forEach((kind, windows) -> {
            windows.values().forEach(rows -> rows.rows().forEach((plain, fact) -> linkMonths(rows.world(), fact)));
            windows.values().stream()
                    .filter(rows -> !kind.by().isEmpty() && rows.world() == now)
                    .forEach(rows -> nearest(windows, rows).forEach(other -> linkEnds(kind, rows, other)));
        });
    }

    private boolean isAdding(Tally tally) {
        NamedSet of = tally.of();
        return of.in().size() == 1
                && of.notIn().isEmpty()
                && of.in().get(0).when().isWindow()
                && of.in().get(0).when().count() > 1
                && of.in().get(0).where().keySet().stream().noneMatch(KNOWN_LATER::contains)
                && (tally.isCount() ? of.each().addsOverTime() : amounts.contains(tally.amount()));
    }

    private static void gather(World world, Tally tally, Map<Kind, TreeMap<Months, Window>> kinds) {
        Standing standing = tally.of().in().get(0);
        Kind kind =
                new Kind(at(whole(tally), ANY), Set.copyOf(rows(standing, false).keySet()));
        Window rows = kinds.computeIfAbsent(kind, none -> new TreeMap<>())
                .computeIfAbsent(standing.when(), when -> new Window(world, when, new LinkedHashMap<>()));
        if (rows.world() == world) {
            rows.rows().put(at(tally, ANY), new Fact(tally, world.value(tally)));
        }
    }

    private static final Months ANY = new Months(YearMonth.of(1, 1), 1, true);

    private static Tally at(Tally tally, Months when) {
        Standing standing = tally.of().in().get(0);
        return tally.of(new NamedSet(
                tally.of().each(), List.of(new Standing(when, standing.who(), standing.where())), List.of()));
    }

    private static Tally whole(Tally tally) {
        Standing standing = tally.of().in().get(0);
        return tally.of(new NamedSet(
                tally.of().each(),
                List.of(new Standing(standing.when(), standing.who(), rows(standing, true))),
                List.of()));
    }

    private static Map<Dimension, String> rows(Standing standing, boolean ofAll) {
        Map<Dimension, String> rows = new EnumMap<>(Dimension.class);
        standing.where().forEach((dimension, member) -> {
            if (OF_ALL_ROWS.contains(dimension) == ofAll) {
                rows.put(dimension, member);
            }
        });
        return rows;
    }

    private static void linkMonths(World world, Fact window) {
        List<Fact> months =
                months(world, window.tally(), window.tally().of().in().get(0).when());
        if (!months.isEmpty()) {
            world.add(new Link(Family.TIME, months, List.of(window), false));
        }
    }

    /** Those of each month, when the report has them all; else none. */
    private static List<Fact> months(World world, Tally tally, Months when) {
        List<Fact> months = when.each().stream()
                .flatMap(month -> world.fact(at(tally, month)).stream())
                .toList();
        return months.size() == when.count() ? months : List.of();
    }

    private static List<Window> nearest(TreeMap<Months, Window> windows, Window to) {
        return windows.values().stream()
                .filter(other -> !other.months().equals(to.months())
                        && overlap(other.months(), to.months()) > 0
                        && (other.world() != to.world() || other.months().compareTo(to.months()) < 0))
                .sorted(Comparator.comparing(other -> -overlap(other.months(), to.months())))
                .limit(NEAREST)
                .toList();
    }

    private static int overlap(Months one, Months two) {
        return Math.min(one.count(), two.count()) - (int) distance(one, two);
    }

    private static long distance(Months one, Months two) {
        return Math.abs(one.first().until(two.first(), ChronoUnit.MONTHS));
    }

    private static void linkEnds(Kind kind, Window one, Window two) {
        boolean isInOrder = one.months().first().isBefore(two.months().first());
        Window earlier = isInOrder ? one : two;
        Window later = isInOrder ? two : one;
        int apart = (int) distance(one.months(), two.months());
        if (earlier.months().count() != later.months().count()) {
            return;
        }
        Months gone = new Months(earlier.months().first(), apart, true);
        Months come =
                new Months(later.months().first().plusMonths(later.months().count() - (long) apart), apart, true);
        Months kept = new Months(later.months().first(), later.months().count() - apart, true);
        List<Fact> goneMonths = months(earlier.world(), kind.whole(), gone);
        List<Fact> comeMonths = months(later.world(), kind.whole(), come);
        if (goneMonths.isEmpty() || comeMonths.isEmpty()) {
            return;
        }
        Set<Tally> all = new LinkedHashSet<>(earlier.rows().keySet());
        all.addAll(later.rows().keySet());
        Shares shares = Shares.of(all, earlier.rows(), later.rows(), sum(comeMonths));
        if (shares == null) {
            return;
        }
        World now = one.world();
        List<Fact> allGone = new ArrayList<>();
        List<Fact> allCome = new ArrayList<>();
        for (Tally row : all) {
            Fact stay = new Fact(at(row, kept), shares.kept(row));
            Fact go = new Fact(at(row, gone), shares.gone(row));
            Fact comes = new Fact(at(row, come), shares.come(row));
            allGone.add(go);
            allCome.add(comes);
            now.add(new Link(Family.TIME, List.of(stay, go), fact(earlier.rows(), row), false));
            now.add(new Link(Family.TIME, List.of(stay, comes), fact(later.rows(), row), false));
        }
        now.add(new Link(Family.TIME, allGone, goneMonths, false));
        now.add(new Link(Family.TIME, allCome, comeMonths, false));
    }

    /** A row that a window doesn't have is nothing there. */
    private static List<Fact> fact(Map<Tally, Fact> rows, Tally row) {
        Fact fact = rows.get(row);
        return fact == null ? List.of() : List.of(fact);
    }

    private static long sum(List<Fact> facts) {
        return facts.stream().mapToLong(Fact::value).sum();
    }
}
