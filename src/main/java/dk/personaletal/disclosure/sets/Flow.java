package dk.personaletal.disclosure.sets;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Of a whole some are in another set too, and the others aren't. So the leavers of a row and those who stay in it make its
 * opening headcount, its joiners and they its closing one; who stayed is nowhere printed, and ties the two.
 */
final class Flow {
    void link(World world) {
        Deque<Tally> open = new ArrayDeque<>(world.all());
        int waited = 0;
        while (!open.isEmpty() && waited <= open.size()) {
            Tally tally = open.remove();
            boolean isLinked = true;
            for (Standing unwanted : tally.of().notIn()) {
                isLinked &= link(world, tally, unwanted);
            }
            waited = isLinked ? 0 : waited + 1;
            if (!isLinked) {
                open.add(tally);
            }
        }
    }

    /** Whether the whole is known by now. */
    private static boolean link(World world, Tally others, Standing unwanted) {
        Tally whole = others.of(others.of().allowing(unwanted));
        if (!world.has(whole)) {
            return false;
        }
        Tally both = others.of(whole.of().and(unwanted));
        long rest = world.value(whole) - world.value(others);
        if (rest >= 0 && (!world.has(both) || world.value(both) == rest)) {
            world.add(new Link(
                    Family.FLOW,
                    List.of(world.fact(whole).orElseThrow()),
                    List.of(world.fact(others).orElseThrow(), world.put(both, rest)),
                    false));
        }
        return true;
    }
}
