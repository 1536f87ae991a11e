package dk.personaletal.database;

import java.util.List;

/**
 * What each of our connections says when it's made, so that no default that an administrator has set on the server,
 * the database or the user changes what a night does. All of it is known to PostgreSQL 14, and allowed to everybody.
 * What says whether the database may be written to is not among it: that is the administrator's to decide.
 */
public final class SessionSettings {
    /** For what only newer servers know, and an older one would refuse the connection for. */
    public static final String NEWER =
            "select set_config(name, '0', false) from pg_settings where name = 'transaction_timeout'";

    private static final List<String> ALL = List.of(
            // a night takes the time that it takes, and pauses while it draws
            "statement_timeout=0",
            "lock_timeout=0",
            "idle_in_transaction_session_timeout=0",
            "idle_session_timeout=0",
            // the job repository and the lock reckon with seeing what others have committed
            "default_transaction_isolation=read\\ committed",
            "default_transaction_deferrable=off",
            // hundreds of small commits need not each wait for the disk: see Workplace.makeDurable
            "synchronous_commit=off",
            // how values are written and read
            "standard_conforming_strings=on",
            "array_nulls=on",
            "transform_null_equals=off",
            "bytea_output=hex",
            "IntervalStyle=postgres",
            "client_min_messages=warning",
            // what is made and read is ordinary tables, all rows of them
            "default_table_access_method=heap",
            "row_security=on",
            "check_function_bodies=on",
            // a way of planning that is switched off makes minutes of seconds
            "plan_cache_mode=auto",
            "jit=off",
            "join_collapse_limit=8",
            "from_collapse_limit=8",
            "geqo=on",
            "enable_hashjoin=on",
            "enable_mergejoin=on",
            "enable_nestloop=on",
            "enable_hashagg=on",
            "enable_sort=on",
            "enable_seqscan=on",
            "enable_indexscan=on",
            "enable_indexonlyscan=on",
            "enable_bitmapscan=on",
            "enable_material=on");

    private SessionSettings() {}

    /** As the protocol's start-up parameter {@code options}. */
    static String options() {
        return "-c " + String.join(" -c ", ALL);
    }
}
