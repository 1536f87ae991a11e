package dk.personaletal.staging;

/** One typed row of any kind of delivery. */
public interface StagedRow {
    /** Line in the file; the header is 1. */
    int line();
}
