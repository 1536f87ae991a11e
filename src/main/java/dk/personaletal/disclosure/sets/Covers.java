package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All of one set are in one of others: who is over 60 has reached the pension age or has ten years to it at most. */
final class Covers {
    void link(World world) {
        for (Trait trait : Trait.values()) {
            if (!trait.dividedInto().isEmpty()) {
                world.published().stream().filter(Tally::isCount).forEach(tally -> link(world, tally.of(), trait));
            }
        }
    }

    /** From one of the sets to the others, and to what they cover. */
    private static void link(World world, NamedSet first, Trait trait) {
        Trait own = trait.dividedInto().stream().sorted().findFirst().orElseThrow();
        for (Standing standing : first.in()) {
            if (standing.who().contains(own)) {
                List<Fact> cover = new ArrayList<>();
                trait.dividedInto().forEach(part -> world.fact(Tally.count(instead(first, standing, own, part)))
                        .ifPresent(cover::add));
                world.fact(Tally.count(instead(first, standing, own, trait)))
                        .filter(all -> cover.size() == trait.dividedInto().size()
                                && cover.stream().mapToLong(Fact::value).sum() >= all.value())
                        .ifPresent(all -> world.add(new Link(Family.INCLUSION, cover, List.of(all), true)));
            }
        }
    }

    private static NamedSet instead(NamedSet of, Standing standing, Trait own, Trait other) {
        Set<Trait> who = EnumSet.copyOf(standing.who());
        who.remove(own);
        who.add(other);
        return of.with(standing, one -> Rows.asRows(new Standing(one.when(), who, one.where())));
    }
}
