package dk.personaletal.night;

/** Which of a night's connections. */
enum Connections {
    /** Those that something is being done with. */
    IN_TRANSACTION("application_name = 'personaletal' and xact_start is not null"),
    /** Those, and what the pool has besides. */
    EVERY("application_name = 'personaletal'"),
    LOCK("application_name = 'personaletal-lock'");

    /** As a condition on pg_stat_activity. */
    final String condition;

    Connections(String condition) {
        this.condition = condition;
    }
}
