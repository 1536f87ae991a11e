package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Each;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A set of persons or events in words that all indicators share. The same set has the same words wherever it's counted. */
final class NamedSet {
    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::when)
            .thenComparing(standing -> standing.who().toString())
            .thenComparing(standing -> standing.where().toString());

    private final Each each;
    private final List<Standing> in;
    private final List<Standing> notIn;
    /** Kept, for sets are looked up by their words all the time. */
    private final int hash;

    /**
     * @param in they stand so, one a time
     * @param notIn none of them stands so
     */
    NamedSet(Each each, List<Standing> in, List<Standing> notIn) {
        this.each = each;
        this.in = in.stream().sorted(ORDER).toList();
        this.notIn = notIn.stream()
                .filter(no -> this.in.stream().noneMatch(yes -> yes.isApartFrom(no)))
                .distinct()
                .sorted(ORDER)
                .toList();
        this.hash = Objects.hash(each, this.in, this.notIn);
    }

    Each each() {
        return each;
    }

    List<Standing> in() {
        return in;
    }

    List<Standing> notIn() {
        return notIn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof NamedSet set
                        && hash == set.hash
                        && each == set.each
                        && in.equals(set.in)
                        && notIn.equals(set.notIn);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Whether all of this are in the other, whatever the figures are. */
    boolean isWithin(NamedSet other) {
        return each == other.each
                && other.in.stream().allMatch(wanted -> in.stream().anyMatch(one -> one.isWithin(wanted)))
                && other.notIn.stream().allMatch(this::hasNone);
    }

    private boolean hasNone(Standing unwanted) {
        return notIn.stream().anyMatch(unwanted::isWithin) || in.stream().anyMatch(one -> one.isApartFrom(unwanted));
    }

    /** Whether nobody is in both. */
    boolean isApartFrom(NamedSet other) {
        return in.stream().anyMatch(one -> other.in.stream()
                .anyMatch(two -> one.isApartFrom(two)
                        || one.when().equals(two.when())
                                && one.who().stream()
                                        .anyMatch(trait -> two.who().stream().anyMatch(trait::excludes))));
    }

    /** Those of them who stand so too. */
    NamedSet and(Standing too) {
        List<Standing> all = new ArrayList<>();
        boolean isJoined = false;
        for (Standing one : in) {
            boolean isSameTime = one.when().equals(too.when());
            isJoined |= isSameTime;
            all.add(isSameTime ? one.having(too.who()).in(too.where()) : one);
        }
        if (!isJoined) {
            all.add(too);
        }
        return new NamedSet(each, all, notIn);
    }

    /** Also those who stand so. */
    NamedSet allowing(Standing unwanted) {
        return new NamedSet(
                each, in, notIn.stream().filter(no -> !no.equals(unwanted)).toList());
    }

    /** With one of the standings otherwise. */
    NamedSet with(Standing standing, UnaryOperator<Standing> change) {
        return new NamedSet(
                each,
                in.stream()
                        .map(one -> one.equals(standing) ? change.apply(one) : one)
                        .toList(),
                notIn);
    }

    /** In the rows of all standings. */
    List<Map.Entry<Dimension, String>> rows() {
        return in.stream()
                .flatMap(standing -> standing.where().entrySet().stream())
                .sorted(Map.Entry.<Dimension, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .toList();
    }
}
