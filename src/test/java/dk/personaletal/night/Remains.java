package dk.personaletal.night;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What nights leave: a checksum of each of the product's tables and of each file. Numbers that the database hands out
 * and times of day are left out; where a row names a delivery, that delivery's content stands instead, and for a
 * pseudonym the first payroll line that has it. Each night's home has a key of its own, so what readers are told under
 * the key is left out too; {@code PapersTest} holds that up against the key.
 */
final class Remains {
    /** Spring Batch's own, and Flyway's: how often it was begun is no result. */
    private static final String NOT_OURS = "^(batch_|flyway_)";

    private static final String TIME_OR_NUMBER =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[\\d.]+Z|snapshot-\\d+|\"(snapshot|hmacSha256)\"\\s*:\\s*\"[^\"]*\"|\"softwareVersion\"\\s*:\\s*\"[^\"]*\"|\"delivery(Id)?\"\\s*:\\s*\\d+";

    /** Columns that tell whose a row is, and those of a municipality; the first that a table has. Others are everybody's. */
    private static final SortedMap<String, String> OWNER = new TreeMap<>(Map.of(
            "absence_year_id", "select absence_year_id from absence_year where municipality = ",
            "delivery_id", "select delivery_id from delivery where municipality = ",
            "municipality", "select ",
            "payroll_year_id", "select payroll_year_id from payroll_year where municipality = ",
            "snapshot_id", "select snapshot_id from snapshot where municipality = "));

    private final JdbcClient database;
    private final @Nullable String municipality;
    private final SortedMap<String, String> remains = new TreeMap<>();

    private Remains(DatabaseAddress address, @Nullable String municipality) {
        this.database = Databases.client(address);
        this.municipality = municipality;
    }

    /** Of a whole night or of one that was broken off and gone on with. */
    static SortedMap<String, String> of(DatabaseAddress address, Path output) throws IOException {
        return new Remains(address, null).tables("p", "u").jobs().files(output).remains;
    }

    /** Of one municipality among others, whose reports lie under its number, wherever that is. */
    static SortedMap<String, String> of(String municipality, DatabaseAddress address, Path output) throws IOException {
        Remains own = new Remains(address, municipality).tables("p", "u").jobs().files(output);
        own.remains.remove("settings_version");
        return own.remains;
    }

    /** Without what PostgreSQL empties when it goes down itself, which is worked out again when needed. */
    static SortedMap<String, String> ofLogged(DatabaseAddress address, Path output) throws IOException {
        return new Remains(address, null).tables("p").jobs().files(output).remains;
    }

    /** Where they differ, one line each. */
    static List<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .map(name -> name + ": " + one.get(name) + ", " + other.get(name))
                .toList();
    }

    private Remains tables(String... persistences) {
        database.sql("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                          and relpersistence in (:persistences) and relname !~ :others
                        """)
                .param("persistences", List.of(persistences))
                .param("others", NOT_OURS)
                .query(String.class)
                .list()
                .forEach(table -> remains.put(table, checksum(table)));
        return this;
    }

    private Remains jobs() {
        String own = municipality == null
                ? ""
                : " and job_execution_id in (select job_execution_id from municipality_run where municipality = "
                        + municipality + ")";
        remains.put(
                "jobs that go on",
                database.sql("select count(*)::text from batch_job_execution where end_time is null" + own)
                        .query(String.class)
                        .single());
        return this;
    }

    /** Of both trees; of one municipality among others only what lies under its number. */
    private Remains files(Path output) throws IOException {
        Path internal = Town.internal(output);
        String own = municipality == null ? "" : municipality;
        addFiles(output, output.resolve(own));
        addFiles(internal, internal.resolve(own));
        if (municipality != null) {
            addFiles(internal, internal.resolve("quality").resolve(municipality));
        }
        return this;
    }

    private void addFiles(Path tree, Path under) throws IOException {
        if (!Files.isDirectory(under)) {
            return;
        }
        try (Stream<Path> files = Files.walk(under)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // the page tells when it was written and how often a job was begun
                String sum = file.endsWith("index.html") ? "there" : checksum(file);
                remains.put(tree.getFileName() + "/" + tree.relativize(file), sum);
            }
        }
    }

    private String checksum(String table) {
        SortedMap<String, String> types = new TreeMap<>();
        database.sql("""
                        select attname, atttypid::regtype::text from pg_attribute
                        where attrelid = :table::regclass and attnum > 0 and not attisdropped
                        """).param("table", table).query(row -> {
            types.put(row.getString(1), row.getString(2));
        });
        String columns = types.entrySet().stream()
                .map(column -> expression(column.getKey(), column.getValue()))
                .filter(expression -> !expression.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> rows = database.sql(
                        "select jsonb_build_array(" + columns + ")::text from " + table + " t" + where(types))
                .query(String.class)
                .list();
        return rows.size() + " rows "
                + Checksum.of(rows.stream()
                        .map(row -> row.replace("\\\"", "\"").replaceAll(TIME_OR_NUMBER, ""))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private String where(Map<String, String> columns) {
        return OWNER.entrySet().stream()
                .filter(owner -> municipality != null && columns.containsKey(owner.getKey()))
                .findFirst()
                .map(owner -> " where t." + owner.getKey() + " in (" + owner.getValue() + municipality + ")")
                .orElse("");
    }

    private String expression(String column, String type) {
        if (column.equals("delivery_id") || column.equals("superseded_by")) {
            return "(select d.file_name || d.content_sha256 from delivery d where d.delivery_id = t." + column + ")";
        }
        if (type.equals("uuid")) {
            return "(select min(d.file_name || ' ' || r.line_no) from payroll_row r join delivery d using (delivery_id)"
                    + " where t." + column + " in (r.person, r.employee_number)"
                    + (municipality == null ? ")" : " and d.municipality = " + municipality + ")");
        }
        if (type.equals("bytea")) {
            return "encode(sha256(" + column + "), 'hex')";
        }
        boolean handedOut = column.endsWith("_id") || column.equals("deliveries") || type.startsWith("timestamp");
        return handedOut ? "" : column;
    }

    private static String checksum(Path file) throws IOException {
        return file.toString().endsWith(".json")
                ? Checksum.of(Files.readString(file, StandardCharsets.UTF_8).replaceAll(TIME_OR_NUMBER, ""))
                : Checksum.of(file);
    }
}
