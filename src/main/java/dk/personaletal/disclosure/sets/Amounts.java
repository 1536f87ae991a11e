package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.CountedSet;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Measure;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An amount is made of its parts; and persons who have an event each are no more than the events. */
final class Amounts {
    void link(World world) {
        Map<FigureKey, List<Fact>> told = world.told();
        told.forEach((key, facts) -> {
            Measure measure = Descriptors.of(key).measure(key);
            List<Fact> parts = measure.parts().stream()
                    .map(key::beside)
                    .flatMap(part -> Optional.ofNullable(told.get(part)).stream())
                    .map(numbers -> numbers.get(0))
                    .toList();
            if (!parts.isEmpty() && parts.size() == measure.parts().size()) {
                world.add(new Link(Family.AMOUNT, parts, List.of(facts.get(0)), false));
            }
            if (measure.count() != null) {
                linkEvents(world, key, facts.get(0));
            }
        });
    }

    private static void linkEvents(World world, FigureKey key, Fact persons) {
        Descriptor descriptor = Descriptors.of(key);
        CountedSet set = Objects.requireNonNull(descriptor
                .sets()
                .get(Objects.requireNonNull(descriptor.measure(key).count())));
        if (set.have() != null) {
            world.fact(Tally.count(new Words(descriptor, key).set(set.have())))
                    .filter(events -> events.value() >= persons.value())
                    .ifPresent(events -> world.add(new Link(Family.AMOUNT, List.of(events), List.of(persons), true)));
        }
    }
}
