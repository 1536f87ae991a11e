package dk.personaletal.operations.log;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the process is: its run, stage and delivery. One for all threads, as one process is one run; a logging
 * library's map of a thread would be empty on the threads that compute.
 */
public record Whereabouts(String run, String stage, String delivery) {
    private static final AtomicReference<Whereabouts> NOW = new AtomicReference<>(new Whereabouts("", "", ""));

    /** Begins a run. */
    public static void begin(String run) {
        NOW.set(new Whereabouts(run, "", ""));
    }

    /** Begins a stage; the delivery of the last one is left behind. */
    public static void enter(String stage) {
        NOW.updateAndGet(before -> new Whereabouts(before.run, stage, ""));
    }

    /** Begins a delivery within the stage. */
    public static void handle(String delivery) {
        NOW.updateAndGet(before -> new Whereabouts(before.run, before.stage, delivery));
    }

    public static Whereabouts now() {
        return Objects.requireNonNull(NOW.get());
    }
}
