package dk.personaletal.workplace;

/** Told of each stage as it begins, in Danish. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = stage -> {};

    void stage(String what);

    /** Told of the delivery that is worked on, for the logs. */
    default void delivery(String fileName) {}
}
