package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.personaletal._support.DatabaseRoles;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A database as its administrator has set it: what a night can live with changes nothing, the rest is told at once. */
class AdministratorsDefaultsIT {
    /** Timeouts of less than a statement, other ways to read, to write and to plan; each has its own way to break a night. */
    private static final List<String> HOSTILE = List.of(
            "statement_timeout = '50ms'",
            "lock_timeout = '1ms'",
            "transaction_timeout = '100ms'",
            "idle_in_transaction_session_timeout = '20ms'",
            "idle_session_timeout = '20ms'",
            "default_transaction_isolation = 'serializable'",
            "default_transaction_deferrable = on",
            "DateStyle = 'German, DMY'",
            "IntervalStyle = 'iso_8601'",
            "TimeZone = 'Pacific/Auckland'",
            "search_path = ''",
            "standard_conforming_strings = off",
            "backslash_quote = off",
            "array_nulls = off",
            "transform_null_equals = on",
            "quote_all_identifiers = on",
            "bytea_output = 'escape'",
            "client_encoding = 'LATIN1'",
            "extra_float_digits = -15",
            "row_security = off",
            "temp_buffers = 100",
            "work_mem = '64kB'",
            "jit_above_cost = 0",
            "enable_hashjoin = off",
            "enable_mergejoin = off",
            "enable_hashagg = off",
            "enable_seqscan = off",
            "enable_sort = off",
            "join_collapse_limit = 1",
            "session_replication_role = 'replica'",
            "xmloption = 'document'",
            "plan_cache_mode = 'force_generic_plan'",
            "debug_parallel_query = on",
            "client_min_messages = 'debug5'");

    private static final Pattern TIMES = Pattern.compile("\\d\\d-\\d\\d-\\d{4} kl\\. \\d\\d\\.");

    private final Path folder;

    AdministratorsDefaultsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void hostileDefaultsAndAnotherZoneChangeNothing() throws Exception {
        Path inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        DatabaseAddress plain = Databases.create();
        Program ordinary = Program.in(folder.resolve("ordinary"), plain);
        ordinary.night(inbox).succeeded();

        DatabaseAddress set = TestDatabase.createEmpty();
        DatabaseRoles.execute(set, "create view dba_view as select 1 as one");
        HOSTILE.forEach(setting -> alter(set, "set " + setting));
        Program hostile = Program.in(folder.resolve("hostile"), set);
        hostile.with("-Duser.timezone=Pacific/Auckland").night(inbox).succeeded();
        List<String> hours = TIMES.matcher(hostile.run("status").succeeded().out())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        alter(set, "reset all");
        assertThat(Remains.differences(Remains.of(plain, ordinary.output()), Remains.of(set, hostile.output())))
                .isEmpty();
        assertThat(hours).as("published and run within the hour, or its turn").hasSizeBetween(1, 2);
        Databases.drop(plain);
        Databases.drop(set);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments(69, "den kan kun læses", of("alter database %s set default_transaction_read_only = on")),
                arguments(78, "rummer allerede noget andet", of("create table delivery (x int)")),
                arguments(78, "svarer ikke til programmets version", newer()),
                arguments(78, "ligger i skemaet other", elsewhere()),
                arguments(78, "databasen skal være UTF8", latin1()),
                arguments(69, "findes ikke på serveren", at("/[a-z_0-9]+$", "/nowhere")),
                arguments(69, "sslmode forlanger", at("$", "?sslmode=verify-full")),
                arguments(69, "værtsnavnet kendes ikke", at("localhost", "nowhere.invalid")),
                arguments(69, "serveren afviser brugeren", (UnaryOperator<DatabaseAddress>)
                        database -> new DatabaseAddress(database.url(), "nobody", "x")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unfit")
    void whatItCannotLiveWithIsToldBeforeAnythingIsTakenIn(
            int code, String words, UnaryOperator<DatabaseAddress> spoilt) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        DatabaseAddress database = TestDatabase.createEmpty();
        DatabaseAddress named = new DatabaseAddress(database.url().replaceFirst("\\?.*", ""), "postgres", "x");
        Program program = Program.in(folder.resolve("night"), spoilt.apply(named));
        Answer answer = program.night(inbox).failed(code);
        assertThat(answer.err()).contains(words).hasLineCount(1).doesNotContain("FATAL", "ERROR");
        Databases.drop(named);
    }

    private static UnaryOperator<DatabaseAddress> of(String sql) {
        return database -> {
            DatabaseRoles.execute(database, sql.formatted(name(database)));
            return database;
        };
    }

    /** With a step that this program doesn't know. */
    private static UnaryOperator<DatabaseAddress> newer() {
        return of("""
                create table flyway_schema_history (
                    installed_rank int primary key, version varchar(50), description varchar(200), type varchar(20),
                    script varchar(1000), checksum int, installed_by varchar(100), installed_on timestamp,
                    execution_time int, success boolean);
                insert into flyway_schema_history
                values (1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 1, true)
                """);
    }

    private static UnaryOperator<DatabaseAddress> elsewhere() {
        return of("""
                create schema other;
                create table other.flyway_schema_history (x int);
                create table other.payroll_row (x int)
                """);
    }

    private static UnaryOperator<DatabaseAddress> latin1() {
        return database -> {
            DatabaseRoles.execute(
                    database,
                    "create database latin_1 template template0 encoding 'LATIN1' locale 'C' locale_provider libc");
            return at("/[a-z_0-9]+$", "/latin_1").apply(database);
        };
    }

    private static UnaryOperator<DatabaseAddress> at(String part, String instead) {
        return database ->
                new DatabaseAddress(database.url().replaceFirst(part, instead), database.user(), database.password());
    }

    private static void alter(DatabaseAddress database, String what) {
        DatabaseRoles.execute(
                new DatabaseAddress(
                        database.url().replaceFirst("/[a-z_0-9]+(\\?|$)", "/postgres$1"), database.user(), null),
                "alter database " + name(database) + " " + what);
    }

    private static String name(DatabaseAddress database) {
        return database.url().replaceAll(".*/([^/?]+).*", "$1");
    }
}
