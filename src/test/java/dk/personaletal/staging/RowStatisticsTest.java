package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.delivery.DeliveryKind;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RowStatisticsTest {
    private final DataSource source = TestDatabase.create();
    private final JdbcTemplate database = new JdbcTemplate(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));

    @Test
    void thePlannerLearnsOfManyNewRowsAtOnceAndOfFewLater() {
        assertThat(known()).isNegative();
        addRows(1, 1_000);
        assertThat(known()).isEqualTo(1_000);
        addRows(1_001, 50);
        assertThat(known()).isEqualTo(1_000);
        addRows(1_051, 200);
        assertThat(known()).isEqualTo(1_250);
    }

    private void addRows(int firstLine, int rows) {
        transaction.executeWithoutResult(status -> {
            if (firstLine == 1) {
                database.update("""
                        insert into delivery (delivery_id, municipality, contract, layout, file_name, source_path,
                                              content_sha256, byte_count, registered_at)
                        overriding system value values (1, 173, 'organisation', 'standard', 'x', 'x', 'x', 0, now())
                        """);
            }
            database.update("""
                    insert into organisation_row (delivery_id, line_no, unit_code, unit_name)
                    select 1, line, 'A', 'Alle' from generate_series(?, ?) line
                    """, firstLine, firstLine + rows - 1);
            new RowStatistics(database).refresh(DeliveryKind.ORGANISATION, rows);
        });
    }

    private long known() {
        Long rows = database.queryForObject(
                "select reltuples from pg_class where relname = 'organisation_row'", Long.class);
        return rows == null ? 0 : rows;
    }
}
