package dk.personaletal.corrections;

import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.CountedSet;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Trait;
import dk.personaletal.shared.FigureKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many persons a figure's correction concerns, from the persons that were corrected. Where that can't be told, fewer
 * are counted.
 */
final class Concerned {
    private static final String BETWEEN_MEMBERS = "\\|";

    private final Map<Aspect, List<CorrectedPerson>> corrected;

    Concerned(List<CorrectedPerson> corrected) {
        this.corrected = corrected.stream().collect(Collectors.groupingBy(CorrectedPerson::aspect));
    }

    /**
     * Those whose amounts a sum, mean or median is of; 0 when it can't be told who stands in the row.
     *
     * @param set that has the amounts
     * @param times of the amounts: the figure's own; of a change the one that it's held against too
     */
    int byAmounts(FigureKey key, @Nullable String set, List<String> times) {
        Descriptor descriptor = Descriptors.of(key);
        boolean isOfStayers = Optional.ofNullable(descriptor.sets().get(String.valueOf(set)))
                .map(CountedSet::also)
                .isPresent();
        return CorrectedPerson.PLACES.containsAll(by(key))
                ? Aspect.ofAmountsOver(traits(descriptor, set))
                        .map(aspect -> count(
                                key,
                                EnumSet.of(aspect),
                                one -> times.stream().anyMatch(one::isOf) && (one.staying() || !isOfStayers)))
                        .orElse(0)
                : 0;
    }

    /** At most so many stand in a row that isn't shown: those of whom anything that the indicator reads is corrected. */
    int atMost(FigureKey key) {
        Descriptor descriptor = Descriptors.of(key);
        Set<Aspect> read = descriptor.pay()
                ? Aspect.OF_PAY
                : descriptor.deliveries().contains("fravaer")
                        ? EnumSet.of(Aspect.SICK)
                        : EnumSet.of(Aspect.STAFF, Aspect.AGE);
        return count(key, read, one -> true);
    }

    /** Of whom anything at all is corrected. */
    int inRow(FigureKey key) {
        return count(key, EnumSet.allOf(Aspect.class), one -> true);
    }

    private int count(FigureKey key, Set<Aspect> read, Predicate<CorrectedPerson> which) {
        List<Dimension> by = by(key);
        String[] members = key.member().split(BETWEEN_MEMBERS, -1);
        return (int) read.stream()
                .flatMap(aspect -> corrected.getOrDefault(aspect, List.of()).stream())
                .filter(which)
                .filter(one -> by.isEmpty() || members.length == by.size() && isInRow(one, by, members))
                .map(CorrectedPerson::person)
                .distinct()
                .count();
    }

    private static boolean isInRow(CorrectedPerson one, List<Dimension> by, String[] members) {
        for (int i = 0; i < members.length; i++) {
            if (CorrectedPerson.PLACES.contains(by.get(i)) && !one.isIn(by.get(i), members[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<Dimension> by(FigureKey key) {
        return Descriptors.of(key)
                .findBreakdown(key.breakdown())
                .map(Breakdown::by)
                .orElse(List.of());
    }

    private static Set<Trait> traits(Descriptor descriptor, @Nullable String set) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Stream.iterate(
                        Optional.ofNullable(descriptor.sets().get(String.valueOf(set))),
                        Optional::isPresent,
                        one -> one.map(CountedSet::of).map(descriptor.sets()::get))
                .flatMap(Optional::stream)
                .forEach(one -> traits.addAll(one.who()));
        return traits;
    }
}
