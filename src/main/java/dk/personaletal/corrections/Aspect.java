package dk.personaletal.corrections;

import dk.personaletal.descriptor.Trait;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What figures read of a person; a correction of one aspect concerns no figure of another. */
enum Aspect {
    /** Who they are, where, and from when to when. */
    STAFF,
    AGE,
    /** Of those whose pay counts, as the rest. */
    GROSS,
    WOMEN,
    MEN,
    BASE,
    SUPPLEMENT,
    PENSION,
    /** Sick leave alone. */
    SICK;

    /** What a set with the trait reads; the first of them that it has. */
    private static final Map<Trait, Aspect> OF_TRAIT = Map.of(
            Trait.WOMAN, WOMEN,
            Trait.MAN, MEN,
            Trait.PAID_BASE, BASE,
            Trait.PAID_SUPPLEMENT, SUPPLEMENT,
            Trait.PAID_PENSION, PENSION,
            Trait.PAID, GROSS,
            Trait.SICK, SICK,
            Trait.AGE_KNOWN, AGE);

    /** Traits that everybody has who is read in one of the aspects, or who is told by staying. */
    private static final Set<Trait> OF_ALL = Set.of(Trait.EMPLOYED, Trait.MONTHLY, Trait.SAME_GROUP);

    static final Set<Aspect> OF_PAY = Set.of(GROSS, WOMEN, MEN, BASE, SUPPLEMENT, PENSION);

    /** Empty when an amount of that set may change with what no aspect tells. */
    static Optional<Aspect> ofAmountsOver(Set<Trait> traits) {
        Set<Trait> narrower = EnumSet.noneOf(Trait.class);
        narrower.addAll(traits);
        narrower.removeAll(OF_ALL);
        if (narrower.size() > 1) {
            narrower.remove(Trait.PAID);
        }
        return narrower.size() == 1
                ? Optional.ofNullable(OF_TRAIT.get(narrower.iterator().next()))
                : Optional.empty();
    }
}
