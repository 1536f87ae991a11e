package dk.personaletal.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a descriptor says all that others ask it, and names only what it has. */
final class DescriptorCheck {
    private final Descriptor descriptor;
    private final SetModel sets;
    private final List<String> faults = new ArrayList<>();

    DescriptorCheck(Descriptor descriptor) {
        this.descriptor = descriptor;
        this.sets = new SetModel(descriptor.sets());
    }

    /** What is wrong, empty when nothing is. */
    List<String> faults() {
        require(descriptor.version() >= 1, "version must be 1 or more");
        require(!descriptor.population().isBlank(), "population must say who is counted");
        require(!descriptor.deliveries().isEmpty(), "deliveries must say what is read");
        require(!descriptor.sql().isEmpty(), "sql must name the files");
        faults.addAll(sets.faults());
        descriptor.breakdowns().forEach(this::checkBreakdown);
        descriptor.measures().forEach(this::checkMeasure);
        Set<String> listed = descriptor.breakdowns().values().stream()
                .flatMap(breakdown -> breakdown.measures().stream())
                .collect(Collectors.toSet());
        descriptor
                .measures()
                .keySet()
                .forEach(measure -> require(listed.contains(measure), "no breakdown has measure " + measure));
        Optional.ofNullable(descriptor.lines()).ifPresent(this::checkLines);
        return faults;
    }

    private void checkBreakdown(String name, Breakdown breakdown) {
        require(!breakdown.measures().isEmpty(), "breakdown " + name + " has no measures");
        breakdown.measures().forEach(measure -> wantMeasure("breakdown " + name, measure));
        breakdown.instead().forEach((set, other) -> Stream.of(set, other)
                .filter(one -> !descriptor.sets().containsKey(one))
                .forEach(one -> faults.add("breakdown " + name + ": no set " + one)));
        require(
                !breakdown.lines() || descriptor.lines() != null,
                "breakdown " + name + " has lines, but no sql lists them");
    }

    private void checkMeasure(String name, Measure measure) {
        String place = "measure " + name;
        require(
                measure.kinds() == 1,
                place + " must be one of count, share, part, rate, sum, mean, median, change, from, given");
        require(measure.style() != null, place + " must say its style");
        require(
                measure.needsBase() == (measure.of() != null),
                place + ": a share or rate names what it's of, and only they do");
        require(
                measure.isChange() || measure.needsAmounts() == (measure.over() != null),
                place + ": a sum, mean or median names what it's over, and only they do");
        Stream.of(measure.set(), measure.of(), measure.over())
                .filter(Objects::nonNull)
                .filter(set -> !descriptor.sets().containsKey(set))
                .forEach(set -> faults.add(place + ": no set " + set));
        checkShare(place, measure.share(), measure.of());
        measure.others().forEach(other -> wantMeasure(place, other));
        measure.parts().forEach(part -> wantMeasure(place, part));
        measure.onlyWith().forEach(other -> wantMeasure(place, other));
        measure.open()
                .forEach(breakdown -> require(
                        has(breakdown, name),
                        place + " is open in breakdown " + breakdown + ", which doesn't have it"));
    }

    private void checkShare(String place, @Nullable String share, @Nullable String of) {
        if (share != null && of != null && faults.isEmpty()) {
            require(
                    sets.isWithin(share, of),
                    place + ": " + share + " isn't a part of " + of + ": write rate, not share");
        }
    }

    private void checkLines(Lines lines) {
        lines.roles().keySet().forEach(measure -> wantMeasure("lines", measure));
        require(!lines.roles().isEmpty(), "lines must say what they are counted as");
    }

    private boolean has(String breakdown, String measure) {
        Breakdown rows = descriptor.breakdowns().get(breakdown);
        return rows != null && rows.measures().contains(measure);
    }

    private void wantMeasure(String place, String measure) {
        require(descriptor.measures().containsKey(measure), place + ": no measure " + measure);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
