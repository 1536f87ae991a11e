package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Trait;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How somebody stands at a time.
 *
 * @param who what is true of them
 * @param where the rows that they are in
 */
record Standing(Months when, Set<Trait> who, Map<Dimension, String> where) {
    Standing {
        who = plain(who);
        where = Rows.plain(where);
    }

    /** Without the traits that others of them imply. */
    private static Set<Trait> plain(Collection<Trait> who) {
        Set<Trait> plain = EnumSet.noneOf(Trait.class);
        who.stream()
                .filter(trait -> who.stream().noneMatch(other -> other != trait && other.implies(trait)))
                .forEach(plain::add);
        return plain;
    }

    Standing having(Collection<Trait> traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(who);
        all.addAll(traits);
        return new Standing(when, all, where);
    }

    Standing in(Map<Dimension, String> rows) {
        Map<Dimension, String> all = new EnumMap<>(Dimension.class);
        all.putAll(where);
        all.putAll(rows);
        return new Standing(when, who, all);
    }

    Standing without(Dimension dimension) {
        Map<Dimension, String> others = new EnumMap<>(where);
        others.remove(dimension);
        return new Standing(when, who, others);
    }

    /** Whether who stands so also stands as the other says. */
    boolean isWithin(Standing other) {
        return when.equals(other.when)
                && other.who.stream().allMatch(this::has)
                && other.where.entrySet().stream().allMatch(row -> isIn(row.getKey(), row.getValue()));
    }

    private boolean isIn(Dimension dimension, String member) {
        return member.equals(Rows.find(where, dimension)) || Rows.areTold(who, dimension, member);
    }

    /** Whether nobody stands as both say. */
    boolean isApartFrom(Standing other) {
        return when.equals(other.when) && Rows.areApart(where, other.where);
    }

    private boolean has(Trait wanted) {
        return who.stream().anyMatch(trait -> trait.implies(wanted)) || Rows.imply(where, wanted);
    }
}
