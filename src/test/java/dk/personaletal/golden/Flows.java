package dk.personaletal.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Who leaves, stays and joins among those in ordinary posts: the places, one a person. */
final class Flows {
    /** Forty moves between centres: one more into CSI and into CUP than out. */
    private static final List<Move> MOVES = List.of(
            new Move(Centre.CSI, Centre.CSO, 4),
            new Move(Centre.CSI, Centre.CUP, 2),
            new Move(Centre.CSI, Centre.CAB, 1),
            new Move(Centre.CSO, Centre.CSI, 4),
            new Move(Centre.CSO, Centre.CUP, 6),
            new Move(Centre.CSO, Centre.CTM, 1),
            new Move(Centre.CUP, Centre.CSI, 3),
            new Move(Centre.CUP, Centre.CSO, 7),
            new Move(Centre.CUP, Centre.CAB, 1),
            new Move(Centre.CAB, Centre.CUP, 3),
            new Move(Centre.CAB, Centre.CSI, 1),
            new Move(Centre.CAB, Centre.COP, 2),
            new Move(Centre.CTM, Centre.CUP, 1),
            new Move(Centre.CTM, Centre.CAB, 2),
            new Move(Centre.COP, Centre.CTM, 2));

    private Flows() {}

    private record Move(Centre from, Centre to, int persons) {}

    /** Before and after; the same place for most. */
    record Stay(Place before, Place after) {}

    static List<Place> leavers() {
        return places(centre -> centre.leavers, group -> group.leavers);
    }

    static List<Place> joiners() {
        return places(centre -> centre.joiners, group -> group.joiners);
    }

    static List<Stay> stayers() {
        List<Place> before = places(Centre::stayers, Group::stayers);
        List<Place> after = new ArrayList<>(before);
        List<Integer> order = new ArrayList<>();
        Stream.iterate(0, i -> i + 1).limit(before.size()).forEach(order::add);
        Collections.shuffle(order, new Random(MOVES.size()));
        for (Move move : MOVES) {
            order.stream()
                    .filter(i -> after.get(i).equals(before.get(i)))
                    .filter(i -> before.get(i).centre() == move.from)
                    .limit(move.persons)
                    .toList()
                    .forEach(i -> after.set(
                            i, new Place(move.to, move.to.unit(i), before.get(i).group())));
        }
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            stays.add(new Stay(before.get(i), promoted(i, after.get(i))));
        }
        return List.copyOf(stays);
    }

    /** Some take an education on the way: another group, but nobody's leaver or joiner. */
    private static Place promoted(int person, Place place) {
        boolean aide = place.group().equals(Group.EDUCATION_AIDES.danishName);
        return aide && person % 10 == 0 ? place.inGroup(Group.EDUCATORS.danishName) : place;
    }

    private static List<Place> places(ToIntFunction<Centre> byCentre, ToIntFunction<Group> byGroup) {
        List<Centre> centres = Stream.of(Centre.values())
                .flatMap(centre -> Collections.nCopies(byCentre.applyAsInt(centre), centre).stream())
                .toList();
        List<Group> groups = Stream.of(Group.values())
                .flatMap(group -> Collections.nCopies(byGroup.applyAsInt(group), group).stream())
                .toList();
        if (centres.size() != groups.size()) {
            throw new IllegalStateException(centres.size() + " by centre, " + groups.size() + " by group");
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            Centre centre = centres.get(i);
            places.add(new Place(centre, centre.unit(i), groups.get(i).danishName));
        }
        return places;
    }
}
