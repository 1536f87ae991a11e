package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Each;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A set of persons or events in words that all indicators share. The same set has the same words wherever it's counted.
 *
 * @param in they stand so, one a time
 * @param notIn none of them stands so
 */
record NamedSet(Each each, List<Standing> in, List<Standing> notIn) {
    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::when)
            .thenComparing(standing -> standing.who().toString())
            .thenComparing(standing -> standing.where().toString());

    NamedSet {
        in = in.stream().sorted(ORDER).toList();
        List<Standing> said = in;
        notIn = notIn.stream()
                .filter(no -> said.stream().noneMatch(yes -> yes.isApartFrom(no)))
                .distinct()
                .sorted(ORDER)
                .toList();
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
