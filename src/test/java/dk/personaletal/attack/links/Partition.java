package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The members of a breakdown make the whole together. */
public final class Partition implements Link {
    /** Who moves from one member to another moved in no whole; who is paid in two groups is one person in the whole. */
    private static final Set<String> NOT_ADDED = Set.of("moved out", "moved in", "paid", "paid both times");

    private final String dimension;

    public Partition(String dimension) {
        this.dimension = dimension;
    }

    @Override
    public String name() {
        return "Partition " + dimension;
    }

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<Quantity, Sum> wholes = new LinkedHashMap<>();
        for (Quantity quantity : reading.listed()) {
            if (hasDimension(quantity) && isAdded(quantity)) {
                wholes.computeIfAbsent(whole(quantity), Partition::negative).plus(1, quantity);
            }
        }
        wholes.values().forEach(sum -> puzzle.equal(name(), sum));
    }

    /** A survey's centers needn't all have a line. */
    private boolean isAdded(Quantity quantity) {
        if (quantity.what().contains("survey")) {
            return dimension.equals("answer");
        }
        return !NOT_ADDED.contains(quantity.what())
                || quantity.what().startsWith("moved") && quantity.where().startsWith("center=");
    }

    private static Sum negative(Quantity whole) {
        return new Sum().minus(whole);
    }

    private boolean hasDimension(Quantity quantity) {
        return Arrays.stream(quantity.where().split("[|]")).anyMatch(part -> part.startsWith(dimension + "="));
    }

    private Quantity whole(Quantity quantity) {
        return quantity.at(Arrays.stream(quantity.where().split("[|]"))
                .filter(part -> !part.startsWith(dimension + "="))
                .collect(Collectors.joining("|")));
    }
}
