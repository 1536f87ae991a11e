package dk.personaletal.operations.log;

/**
 * Where the process is: its run, stage and delivery. One for all threads, as one process is one run; a logging
 * library's map of a thread would be empty on the threads that compute.
 */
public record Whereabouts(String run, String stage, String delivery) {
    private static Whereabouts now = new Whereabouts("", "", "");

    /** Begins a run. */
    public static synchronized void begin(String run) {
        now = new Whereabouts(run, "", "");
    }

    /** Begins a stage; the delivery of the last one is left behind. */
    public static synchronized void enter(String stage) {
        now = new Whereabouts(now.run, stage, "");
    }

    /** Begins a delivery within the stage. */
    public static synchronized void handle(String delivery) {
        now = new Whereabouts(now.run, now.stage, delivery);
    }

    public static synchronized Whereabouts now() {
        return now;
    }
}
