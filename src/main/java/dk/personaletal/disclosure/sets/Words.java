package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.CountedSet;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Trait;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says in words which set a figure's row counts, from what its descriptor calls it. */
final class Words {
    private static final Set<Trait> MOVES = EnumSet.of(Trait.MOVED, Trait.MOVED_DEPARTMENT);
    private static final String ALL = FigureKey.TOTAL;
    /** The age table's row with the mean of all. */
    private static final String MEAN = "mean";

    private final Descriptor descriptor;
    private final FigureKey key;
    private final Breakdown breakdown;
    private final Map<Dimension, String> rows;

    Words(Descriptor descriptor, FigureKey key) {
        this.descriptor = descriptor;
        this.key = key;
        this.breakdown = descriptor.findBreakdown(key.breakdown()).orElseThrow();
        this.rows = rows(breakdown.by(), members());
    }

    /** The set of that name in the descriptor, the part of it that the figure's row has. */
    NamedSet set(String name) {
        return set(name, rows);
    }

    /** What a part is a part of. */
    NamedSet whole(String name) {
        Map<Dimension, String> within = new EnumMap<>(Dimension.class);
        within.putAll(rows);
        within.keySet().retainAll(breakdown.partsWithin());
        return set(name, within);
    }

    private NamedSet set(String name, Map<Dimension, String> where) {
        CountedSet counted = get(name);
        Standing base = base(counted, EnumSet.noneOf(Trait.class));
        List<Standing> in = new ArrayList<>();
        List<Standing> notIn = new ArrayList<>();
        boolean isMoved = gather(counted, in, notIn);
        Map<Dimension, String> before = new EnumMap<>(Dimension.class);
        before.putAll(where);
        String after = before.remove(Dimension.DEPARTMENT_AFTER);
        if (after != null) {
            in.replaceAll(other -> other.in(Map.of(Dimension.DEPARTMENT, after)));
        } else if (isMoved && before.isEmpty()) {
            base = base.having(Set.of(Trait.MOVED_DEPARTMENT));
        } else if (isMoved) {
            in.forEach(other -> notIn.add(other.in(before)));
        }
        in.add(Rows.asRows(base).in(before));
        for (Map<Dimension, String> unwanted : Rows.unwanted(base.who())) {
            notIn.add(new Standing(base.when(), Set.of(), unwanted));
        }
        return new NamedSet(Objects.requireNonNull(each(counted).each()), in, notIn);
    }

    /** The standing that a set begins from, with all that those made of it have besides. */
    private Standing base(CountedSet counted, Collection<Trait> besides) {
        Set<Trait> who = EnumSet.copyOf(besides.isEmpty() ? EnumSet.noneOf(Trait.class) : besides);
        counted.who().stream().filter(trait -> !MOVES.contains(trait)).forEach(who::add);
        return counted.of() == null
                ? new Standing(Months.of(Objects.requireNonNull(counted.at()), key.time(), breakdown), who, Map.of())
                : base(get(counted.of()), who);
    }

    /** Where else they must be and mustn't be; whether they have moved. */
    private boolean gather(CountedSet counted, List<Standing> in, List<Standing> notIn) {
        if (counted.also() != null) {
            in.add(alone(counted.also()));
        }
        if (counted.without() != null) {
            notIn.add(alone(counted.without()));
        }
        boolean isMoved = counted.who().stream().anyMatch(MOVES::contains);
        return counted.of() == null ? isMoved : gather(get(counted.of()), in, notIn) || isMoved;
    }

    private Standing alone(String name) {
        return Rows.asRows(base(get(name), EnumSet.noneOf(Trait.class)));
    }

    private CountedSet each(CountedSet counted) {
        return counted.of() == null ? counted : each(get(counted.of()));
    }

    private CountedSet get(String name) {
        return Objects.requireNonNull(descriptor.sets().get(breakdown.instead().getOrDefault(name, name)), name);
    }

    private List<String> members() {
        int colon = key.breakdown().indexOf(':');
        List<String> members = new ArrayList<>(List.of(key.member().split("[|>]", -1)));
        if (colon >= 0) {
            members.add(key.breakdown().substring(colon + 1));
        }
        return members;
    }

    private static Map<Dimension, String> rows(List<Dimension> by, List<String> members) {
        Map<Dimension, String> rows = new EnumMap<>(Dimension.class);
        boolean isTotal = members.size() == 1 && List.of(ALL, MEAN).contains(members.get(0));
        if (!isTotal && !isTime(by) && members.size() > by.size()) {
            throw new IllegalStateException("rows by " + by + " can't be called " + members);
        }
        for (int i = 0; i < by.size() && !isTotal && !isTime(by); i++) {
            // whose department isn't known, neither is their unit: one word for both
            String member = members.get(Math.min(i, members.size() - 1));
            if (!member.equals(ALL)) {
                rows.put(by.get(i), member);
            }
        }
        return rows;
    }

    /** A month's row is told by the figure's time. */
    private static boolean isTime(List<Dimension> by) {
        return by.equals(List.of(Dimension.MONTH)) || by.equals(List.of(Dimension.ROLLING_YEAR));
    }
}
