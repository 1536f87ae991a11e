package dk.personaletal.validation;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One PostgreSQL for all tests of this package; every test works in a transaction that is rolled back. */
final class ValidationTestDatabase implements AutoCloseable {
    static final int MUNICIPALITY = 173;
    static final YearMonth MONTH = YearMonth.of(2021, 3);

    private static final EmbeddedPostgres SERVER = start();

    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(SERVER.getJdbcUrl("postgres", "postgres"), true);
    private final JdbcClient client = JdbcClient.create(connection);

    ValidationTestDatabase() {
        connection.setAutoCommit(false);
    }

    JdbcClient client() {
        return client;
    }

    /** Registers a delivery; accepted when it's last month's, say. */
    DeliveryScope deliver(DeliveryKind kind, @Nullable YearMonth month, String state, String... acceptedRules) {
        Coverage coverage = month == null ? null : Coverage.of(month);
        long id = client.sql("""
                        insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256, byte_count,
                                              covers_from, covers_to, state, registered_at)
                        values (173, :kind, 'standard', 'file.csv', 'inbox/file.csv', 'x', 1, :from, :to, :state, '2021-04-01')
                        returning delivery_id
                        """)
                .param("kind", kind.prefix())
                .param("from", coverage == null ? null : coverage.from())
                .param("to", coverage == null ? null : coverage.to())
                .param("state", state)
                .query(Long.class)
                .single();
        return new DeliveryScope(id, kind, "file.csv", MUNICIPALITY, coverage, Set.of(acceptedRules));
    }

    /** Inserts one row, and counts it as read. */
    void row(DeliveryScope scope, String table, Map<String, ?> columns) {
        var row = new TreeMap<String, Object>(columns);
        row.put("delivery_id", scope.deliveryId());
        String names = String.join(", ", row.keySet());
        String values = row.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        client.sql("insert into %s (%s) values (%s)".formatted(table, names, values))
                .params(row)
                .update();
        if (!table.equals(scope.kind().table())) {
            return;
        }
        client.sql("update delivery set rows_read = rows_read + 1 where delivery_id = :id")
                .param("id", scope.deliveryId())
                .update();
    }

    /** An employment of a numbered person. */
    void employment(DeliveryScope scope, int line, int person, Map<String, ?> more) {
        var row = new TreeMap<String, Object>(Map.of(
                "line_no",
                line,
                "person",
                person(person),
                "employment",
                person(1),
                "birth_date",
                LocalDate.of(1970, 5, 1),
                "pay_form",
                "M",
                "status",
                1,
                "degree_tenthousandths",
                10_000,
                "gross_pay_oere",
                30_000_00L));
        row.putAll(more);
        row(scope, "payroll_row", row);
    }

    /** Employments of the persons from 1 on, from line 2 on. */
    void employments(DeliveryScope scope, int persons) {
        for (int person = 1; person <= persons; person++) {
            employment(scope, person + 1, person, Map.of());
        }
    }

    /** Last month's payroll, judged and accepted, of so many persons. */
    void lastMonth(int persons) {
        accepted(MONTH.minusMonths(1), persons);
    }

    /** A month's payroll, judged and accepted, of so many persons. */
    void accepted(YearMonth month, int persons) {
        DeliveryScope earlier = deliver(DeliveryKind.LOEN, month, "ACCEPTED");
        employments(earlier, persons);
        new StagedDelivery(earlier, client).keepTotals();
    }

    /** A spell of sick leave in March of a numbered person. */
    void spell(DeliveryScope scope, int line, int person, int firstDay, int lastDay, String code) {
        row(
                scope,
                "absence_row",
                Map.of(
                        "line_no",
                        line,
                        "person",
                        person(person),
                        "employment",
                        person(1),
                        "absence_code",
                        code,
                        "starts_on",
                        MONTH.atDay(firstDay),
                        "ends_on",
                        MONTH.atDay(lastDay)));
    }

    static UUID person(int number) {
        return new UUID(0, number);
    }

    @Override
    public void close() {
        client.sql("rollback").update();
        connection.destroy();
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
