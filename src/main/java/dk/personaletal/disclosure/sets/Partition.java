package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a breakdown make the whole, whichever of its dimensions is summed over; narrow rows make the wider. Where some
 * rows aren't published, those that are make no more than the whole.
 */
final class Partition {
    private final Map<String, String> areas;

    /** @param areas the professional area (fagområde) of an agreement group */
    Partition(Map<String, String> areas) {
        this.areas = areas;
    }

    /** Rows that differ in one dimension only. */
    private record Siblings(Tally whole, Months when, Dimension dimension, boolean isWider) {}

    void link(World world) {
        Map<Siblings, List<Fact>> families = new LinkedHashMap<>();
        for (Tally tally : world.all().stream().filter(Tally::adds).toList()) {
            for (Standing standing : tally.of().in()) {
                standing.where()
                        .forEach((dimension, member) ->
                                gather(new Fact(tally, world.value(tally)), standing, dimension, member, families));
            }
        }
        families.forEach((family, parts) -> link(world, family, parts));
        new Breakdowns().link(world);
    }

    private void gather(
            Fact fact, Standing standing, Dimension dimension, String member, Map<Siblings, List<Fact>> families) {
        NamedSet of = fact.tally().of();
        Tally whole = fact.tally().of(of.with(standing, one -> one.without(dimension)));
        families.computeIfAbsent(new Siblings(whole, standing.when(), dimension, false), none -> new ArrayList<>())
                .add(fact);
        Map<Dimension, String> wider = wider(dimension, member);
        if (wider != null) {
            Tally wide = fact.tally()
                    .of(of.with(standing, one -> one.without(dimension).in(wider)));
            families.computeIfAbsent(new Siblings(wide, standing.when(), dimension, true), none -> new ArrayList<>())
                    .add(fact);
        }
    }

    private @Nullable Map<Dimension, String> wider(Dimension dimension, String member) {
        if (dimension == Dimension.AGREEMENT_GROUP) {
            return areas.isEmpty()
                    ? null
                    : Map.of(Dimension.PROFESSIONAL_AREA, areas.getOrDefault(member, "Øvrige områder"));
        }
        Dimension wide = Rows.wider(dimension);
        String row = Rows.wider(dimension, member);
        return wide == null || row == null ? null : Map.of(wide, row);
    }

    private static void link(World world, Siblings family, List<Fact> parts) {
        long sum = parts.stream().mapToLong(Fact::value).sum();
        if (!world.has(family.whole())) {
            if (family.isWider() && family.dimension() != Dimension.AGREEMENT_GROUP) {
                world.add(new Link(Family.PARTITION, parts, List.of(world.put(family.whole(), sum)), false));
            }
            return;
        }
        Fact whole = new Fact(family.whole(), world.value(family.whole()));
        if (sum == whole.value() || !whole.tally().isCount()) {
            world.add(new Link(Family.PARTITION, parts, List.of(whole), false));
        } else if (sum < whole.value()) {
            world.add(new Link(Family.PARTITION, List.of(whole), parts, true));
        }
    }
}
