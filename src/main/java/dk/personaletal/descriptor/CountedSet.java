package dk.personaletal.descriptor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of persons or events, for the whole municipality; a breakdown divides it, each where it stands in the set that this
 * one begins from. Either a set by itself (each, at) or made of another (of), and then a part of that.
 *
 * @param who traits that all of them have
 * @param of the set that they are taken from
 * @param without those that are left out: who is in that set too
 * @param also they must be in that set too
 * @param have a set of events of which each of them has one at least
 */
public record CountedSet(
        @Nullable Each each,
        @Nullable Moment at,
        List<Trait> who,
        @Nullable String of,
        @Nullable String without,
        @Nullable String also,
        @Nullable String have) {
    public CountedSet {
        who = List.copyOf(who);
    }

    /** Whether all of them have what all of the other have. */
    boolean isWithin(CountedSet other) {
        return each == other.each
                && at == other.at
                && other.who.stream().allMatch(wanted -> who.stream().anyMatch(trait -> trait.implies(wanted)));
    }
}
