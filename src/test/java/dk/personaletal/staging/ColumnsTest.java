package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.contract.Column;
import dk.personaletal.delivery.DeliveryKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A column of a delivery stands in the contract, among its kind's fields and in its table, or the build stops here. */
class ColumnsTest {
    private static final JdbcTemplate DATABASE = new JdbcTemplate(TestDatabase.create());
    private static final Set<String> KEY = Set.of("delivery_id", "line_no");

    /** What later steps or earlier versions put there. */
    private static final Map<DeliveryKind, Set<String>> NOT_DELIVERED = Map.of(
            DeliveryKind.LOEN, Set.of("employment_no", "manager_employment_no", "employment_rank"),
            DeliveryKind.FRAVAER, Set.of("employment_no"),
            DeliveryKind.TRIVSEL, Set.of("answers_are_percent"));

    /** Not needed of a line, and yet never null. */
    private static final Set<String> HAVE_A_USUAL_VALUE = Set.of("is_reposting");

    @ParameterizedTest
    @EnumSource
    void everyColumnOfTheContractIsReadOrSaidNotToBe(DeliveryKind kind) {
        Columns<?> columns = Columns.of(kind);
        List<String> bound =
                Stream.concat(headings(columns), columns.unkept().stream()).toList();
        List<String> contract = Reading.CONTRACTS.get("standard", kind.prefix()).columns().stream()
                .map(Column::name)
                .toList();

        assertThat(bound).containsExactlyInAnyOrderElementsOf(contract);
    }

    @ParameterizedTest
    @EnumSource
    void theTableHasTheColumnsThatAreKeptAndNoOthers(DeliveryKind kind) {
        Map<String, String> table = DATABASE
                .query(
                        "select column_name, data_type from information_schema.columns where table_name = ?",
                        (row, i) -> Map.entry(row.getString(1), row.getString(2)),
                        kind.table())
                .stream()
                .filter(column -> !KEY.contains(column.getKey()))
                .filter(column -> !NOT_DELIVERED.getOrDefault(kind, Set.of()).contains(column.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> kept = Columns.of(kind).table().stream()
                .collect(Collectors.toMap(Field.TableColumn::name, Field.TableColumn::type));

        assertThat(kept).isEqualTo(table);
    }

    /** Or COPY would stop the night at the first line without it. */
    @ParameterizedTest
    @EnumSource
    void whatTheTableNeedsALineNeeds(DeliveryKind kind) {
        Set<String> needed = new HashSet<>(DATABASE.queryForList("""
                        select column_name from information_schema.columns
                        where table_name = ? and is_nullable = 'NO' and column_default is null
                        """, String.class, kind.table()));
        needed.removeAll(KEY);
        needed.removeAll(HAVE_A_USUAL_VALUE);
        Set<String> always = Columns.of(kind).fields().stream()
                .filter(field -> field instanceof Needed)
                .flatMap(field -> field.binding().table().stream())
                .map(Field.TableColumn::name)
                .collect(Collectors.toSet());

        assertThat(always).containsAll(needed);
    }

    private static Stream<String> headings(Columns<?> columns) {
        return columns.fields().stream().flatMap(field -> field.binding().headings().stream());
    }
}
