package dk.personaletal.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** All that an exception brings along: its causes, what was suppressed, and theirs. The nearest first. */
final class Causes {
    private Causes() {}

    static List<Throwable> of(Throwable e) {
        List<Throwable> all = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> waiting = new ArrayDeque<>(List.of(e));
        while (!waiting.isEmpty()) {
            Throwable next = waiting.remove();
            if (seen.add(next)) {
                all.add(next);
                if (next.getCause() != null) {
                    waiting.add(next.getCause());
                }
                waiting.addAll(List.of(next.getSuppressed()));
            }
        }
        return all;
    }
}
