package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All of one set are in another by what they are; and two that nobody is in both of are no more together. */
final class Inclusion {
    void link(World world) {
        Map<String, List<NamedSet>> near = new LinkedHashMap<>();
        world.published().stream().filter(Tally::isCount).map(Tally::of).forEach(set -> near.computeIfAbsent(
                        place(set), none -> new ArrayList<>())
                .add(set));
        near.values().forEach(sets -> sets.forEach(whole -> link(world, whole, sets)));
        new Covers().link(world);
    }

    /** Rows that traits may say too don't count: who is over 60 may be in a row of ages. */
    private static String place(NamedSet set) {
        return set.each() + " "
                + set.rows().stream()
                        .filter(row -> !Rows.areTraits(row.getKey()))
                        .map(row -> row.getKey() + "=" + row.getValue())
                        .distinct()
                        .collect(Collectors.joining(","));
    }

    private static void link(World world, NamedSet whole, List<NamedSet> near) {
        List<NamedSet> parts = near.stream()
                .filter(part -> !part.equals(whole) && part.isWithin(whole) && !isLinkedAlready(part, whole))
                .toList();
        parts.stream().filter(part -> isLargest(part, parts)).forEach(part -> add(world, whole, List.of(part)));
        for (int i = 0; i < parts.size(); i++) {
            NamedSet one = parts.get(i);
            List<NamedSet> apart = parts.stream().filter(one::isApartFrom).toList();
            parts.subList(i + 1, parts.size()).stream()
                    .filter(other -> apart.contains(other) && isLargest(other, apart))
                    .filter(other -> isLargest(
                            one, parts.stream().filter(other::isApartFrom).toList()))
                    .forEach(other -> add(world, whole, List.of(one, other)));
        }
    }

    private static boolean isLargest(NamedSet part, List<NamedSet> among) {
        return among.stream().noneMatch(other -> !other.equals(part) && part.isWithin(other));
    }

    /** Rows against their own total are a partition; who isn't in another set, against all, is a flow. */
    private static boolean isLinkedAlready(NamedSet part, NamedSet whole) {
        return part.notIn().equals(whole.notIn())
                        && part.in().size() == whole.in().size()
                        && sameButRows(part, whole)
                || part.notIn().stream()
                        .anyMatch(unwanted -> part.allowing(unwanted).equals(whole));
    }

    private static boolean sameButRows(NamedSet part, NamedSet whole) {
        for (int i = 0; i < part.in().size(); i++) {
            Standing one = part.in().get(i);
            Standing two = whole.in().get(i);
            Map<Dimension, String> rows = one.where();
            if (!one.when().equals(two.when())
                    || !one.who().equals(two.who())
                    || !rows.entrySet().containsAll(two.where().entrySet())) {
                return false;
            }
        }
        return true;
    }

    private static void add(World world, NamedSet whole, List<NamedSet> parts) {
        List<Fact> some = parts.stream()
                .map(part -> world.fact(Tally.count(part)).orElseThrow())
                .toList();
        Fact all = world.fact(Tally.count(whole)).orElseThrow();
        if (some.stream().mapToLong(Fact::value).sum() <= all.value()) {
            world.add(new Link(Family.INCLUSION, List.of(all), some, true));
        }
    }
}
