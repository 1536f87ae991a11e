package dk.personaletal.history;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dk.personaletal.shared.EmploymentNumbers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Places a person's employment numbers in order, the lowest first, so that figures need neither number nor key. Of
 * several numbers of more than 15 bytes none comes first.
 */
public final class EmploymentRanks {
    private static final String OF_DELIVERY = """
            select delivery_id, line_no, person, employment, employment_rank
              from payroll_row
             where delivery_id = :delivery and person <> all(:changed)
               and person in (select person from payroll_row where delivery_id = :delivery
                               group by person having count(*) > 1)
            """;

    private static final String OF_CHANGED = """
            select delivery_id, line_no, person, employment, employment_rank
              from payroll_row
             where person = any(:changed) and employment is not null
               and delivery_id in (select delivery_id from delivery where municipality = :municipality)
            """;

    /** Without leading zeros the shorter first, then by character; so digits compare by value. */
    private static final Comparator<String> LOWEST_FIRST = Comparator.<String>comparingInt(
                    number -> (int) number.replaceFirst("^0+", "").codePoints().count())
            .thenComparing(number -> number.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final JdbcClient database;
    private final int municipality;
    private final EmploymentNumbers numbers;

    public EmploymentRanks(JdbcClient database, int municipality, EmploymentNumbers numbers) {
        this.database = database;
        this.municipality = municipality;
        this.numbers = numbers;
    }

    private record Row(long deliveryId, int line, UUID person, UUID employment, int rank) {}

    private record Place(long deliveryId, UUID group) {}

    /** Inside the transaction that accepts the payroll delivery. */
    public void place(long deliveryId) {
        PersonGroups groups = PersonGroups.of(database, municipality);
        place(rows(database.sql(OF_DELIVERY).param("delivery", deliveryId), groups), groups);
        placeChanged(groups);
    }

    /** Those under a changed pseudonym, in every delivery; inside the transaction that accepts what changed them. */
    public void placeChanged() {
        placeChanged(PersonGroups.of(database, municipality));
    }

    private void placeChanged(PersonGroups groups) {
        if (!groups.members().isEmpty()
                && place(rows(database.sql(OF_CHANGED).param("municipality", municipality), groups), groups)) {
            database.sql("update payroll_year set deliveries = '{}' where municipality = ?")
                    .params(municipality)
                    .update();
        }
    }

    private static List<Row> rows(JdbcClient.StatementSpec query, PersonGroups groups) {
        return query.param("changed", groups.members().toArray(UUID[]::new))
                .query((row, i) -> new Row(
                        row.getLong(1),
                        row.getInt(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getInt(5)))
                .list();
    }

    /** Whether any row's place is another now. */
    private boolean place(List<Row> rows, PersonGroups groups) {
        List<Row> moved = rows.stream()
                .collect(groupingBy(row -> new Place(row.deliveryId(), groups.group(row.person()))))
                .values()
                .stream()
                .flatMap(this::moved)
                .toList();
        database.sql("""
                        update payroll_row r set employment_rank = m.rank
                          from unnest(:deliveries, :lines, :ranks) m(delivery_id, line_no, rank)
                         where r.delivery_id = m.delivery_id and r.line_no = m.line_no
                        """)
                .param("deliveries", moved.stream().mapToLong(Row::deliveryId).toArray())
                .param("lines", moved.stream().mapToInt(Row::line).toArray())
                .param("ranks", moved.stream().mapToInt(Row::rank).toArray())
                .update();
        return !moved.isEmpty();
    }

    /** Those of one person that don't have their place yet, with it. */
    private Stream<Row> moved(List<Row> together) {
        Map<UUID, Integer> ranks = ranks(together);
        return together.stream()
                .filter(row -> row.rank() != rank(row, ranks))
                .map(row -> new Row(row.deliveryId(), row.line(), row.person(), row.employment(), rank(row, ranks)));
    }

    private static int rank(Row row, Map<UUID, Integer> ranks) {
        return Objects.requireNonNull(ranks.get(row.employment()));
    }

    private Map<UUID, Integer> ranks(Collection<Row> together) {
        Map<UUID, String> known = new HashMap<>();
        together.forEach(row -> numbers.number(row.employment()).ifPresent(n -> known.put(row.employment(), n)));
        Map<UUID, Integer> ranks = new HashMap<>();
        known.entrySet().stream()
                .sorted(comparing(Map.Entry::getValue, LOWEST_FIRST))
                .forEach(one -> ranks.put(one.getKey(), ranks.size() + 1));
        int last = ranks.size() + 1;
        together.forEach(row -> ranks.putIfAbsent(row.employment(), last));
        return ranks;
    }
}
