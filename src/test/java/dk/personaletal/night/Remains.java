package dk.personaletal.night;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What nights leave: a checksum of each of the product's tables and of each file. Numbers that the database hands out
 * and times of day are left out; where a row names a delivery, that delivery's content stands instead, and for a
 * pseudonym the first payroll line that has it.
 */
final class Remains {
    /** Spring Batch's own, and Flyway's: how often it was begun is no result. */
    private static final String NOT_OURS = "^(batch_|flyway_)";

    private static final String TIME_OR_NUMBER =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[\\d.]+Z|snapshot-\\d+|\"softwareVersion\"\\s*:\\s*\"[^\"]*\"|\"delivery(Id)?\"\\s*:\\s*\\d+";

    private Remains() {}

    /** Of a whole night or of one that was broken off and gone on with. */
    static SortedMap<String, String> of(DatabaseAddress address, Path output) throws IOException {
        SortedMap<String, String> remains = ofLogged(address, output);
        JdbcClient database = Databases.client(address);
        tables(database, "u").forEach(table -> remains.put(table, checksum(table, database)));
        return remains;
    }

    /** Without what PostgreSQL empties when it goes down itself, which is worked out again when needed. */
    static SortedMap<String, String> ofLogged(DatabaseAddress address, Path output) throws IOException {
        SortedMap<String, String> remains = new TreeMap<>();
        JdbcClient database = Databases.client(address);
        tables(database, "p").forEach(table -> remains.put(table, checksum(table, database)));
        remains.put("jobs that go on", String.valueOf(jobsGoingOn(database)));
        addFiles(output, remains);
        addFiles(Town.internal(output), remains);
        return remains;
    }

    private static void addFiles(Path tree, SortedMap<String, String> remains) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // the page tells when it was written and how often a job was begun
                String sum = file.endsWith("index.html") ? "there" : checksum(file);
                remains.put(tree.getFileName() + "/" + tree.relativize(file), sum);
            }
        }
    }

    /** Where they differ, one line each. */
    static List<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .map(name -> name + ": " + one.get(name) + ", " + other.get(name))
                .toList();
    }

    private static List<String> tables(JdbcClient database, String persistence) {
        return database.sql("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace and relpersistence = :persistence
                          and relname !~ :others
                        """)
                .param("persistence", persistence)
                .param("others", NOT_OURS)
                .query(String.class)
                .list();
    }

    private static String checksum(String table, JdbcClient database) {
        String columns = database
                .sql("""
                        select attname, atttypid::regtype::text from pg_attribute
                        where attrelid = :table::regclass and attnum > 0 and not attisdropped
                        """)
                .param("table", table)
                .query((row, i) -> expression(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(expression -> !expression.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> rows = database.sql("select jsonb_build_array(" + columns + ")::text from " + table + " t")
                .query(String.class)
                .list();
        return rows.size() + " rows "
                + Checksum.of(rows.stream()
                        .map(row -> row.replace("\\\"", "\"").replaceAll(TIME_OR_NUMBER, ""))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static String expression(String column, String type) {
        if (column.equals("delivery_id") || column.equals("superseded_by")) {
            return "(select d.file_name || d.content_sha256 from delivery d where d.delivery_id = t." + column + ")";
        }
        if (type.equals("uuid")) {
            return "(select min(d.file_name || ' ' || r.line_no) from payroll_row r join delivery d using (delivery_id)"
                    + " where t." + column + " in (r.person, r.employee_number))";
        }
        if (type.equals("bytea")) {
            return "encode(sha256(" + column + "), 'hex')";
        }
        boolean handedOut = column.endsWith("_id") || column.equals("deliveries") || type.startsWith("timestamp");
        return handedOut ? "" : column;
    }

    private static long jobsGoingOn(JdbcClient database) {
        return database.sql("select count(*) from batch_job_execution where end_time is null")
                .query(Long.class)
                .single();
    }

    private static String checksum(Path file) throws IOException {
        return file.toString().endsWith(".json")
                ? Checksum.of(Files.readString(file, StandardCharsets.UTF_8).replaceAll(TIME_OR_NUMBER, ""))
                : Checksum.of(file);
    }
}
