package dk.personaletal.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from how an indicator's sets are said: which is a part of which. */
final class SetModel {
    private final Map<String, CountedSet> sets;

    SetModel(Map<String, CountedSet> sets) {
        this.sets = sets;
    }

    /** What is wrong with how they're said, empty when nothing is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        sets.forEach((name, set) -> {
            boolean isMade = set.of() != null;
            if (isMade == (set.each() != null) || isMade == (set.at() != null)) {
                faults.add("set " + name + " must say either each and at, or what it's of");
            }
            named(set)
                    .filter(other -> !sets.containsKey(other))
                    .forEach(other -> faults.add("set " + name + ": no set " + other));
            if (reaches(name, name, new HashSet<>())) {
                faults.add("set " + name + " is made of itself");
            }
        });
        return faults;
    }

    /** Whether every member of the one is a member of the other, whatever the figures are. */
    boolean isWithin(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        CountedSet set = get(one);
        CountedSet whole = get(other);
        boolean isPartOfParent =
                Stream.of(set.of(), set.also()).filter(Objects::nonNull).anyMatch(parent -> isWithin(parent, other));
        boolean isPartOfBoth = whole.of() != null
                && whole.without() == null
                && isWithin(one, whole.of())
                && (whole.also() == null || isWithin(one, whole.also()))
                && hasAll(one, whole);
        return isPartOfParent || isPartOfBoth || whole.of() == null && set.of() == null && set.isWithin(whole);
    }

    private boolean hasAll(String one, CountedSet whole) {
        List<Trait> traits = traits(one);
        return whole.who().stream().allMatch(wanted -> traits.stream().anyMatch(trait -> trait.implies(wanted)));
    }

    private List<Trait> traits(String name) {
        CountedSet set = get(name);
        List<Trait> traits = new ArrayList<>(set.who());
        if (set.of() != null) {
            traits.addAll(traits(set.of()));
        }
        return traits;
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        CountedSet set = sets.get(from);
        return set != null
                && seen.add(from)
                && named(set).anyMatch(other -> other.equals(wanted) || reaches(other, wanted, seen));
    }

    private static Stream<String> named(CountedSet set) {
        return Stream.of(set.of(), set.without(), set.also(), set.have()).filter(Objects::nonNull);
    }

    private CountedSet get(String name) {
        return Objects.requireNonNull(sets.get(name), name);
    }
}
