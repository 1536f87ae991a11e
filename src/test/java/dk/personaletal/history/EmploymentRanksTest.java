package dk.personaletal.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.Keys;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.shared.EmploymentNumbers;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmploymentRanksTest {
    private static final int CODE = 173;

    private SingleConnectionDataSource connection;
    private JdbcClient database;
    private EmploymentNumbers numbers = Keys.numbered(1).employmentNumbers(CODE);
    private long delivery;
    private int lines;

    @BeforeAll
    void start() throws SQLException {
        connection = new SingleConnectionDataSource(TestDatabase.create().getConnection(), true);
        database = JdbcClient.create(connection);
    }

    @AfterAll
    void stop() {
        connection.destroy();
    }

    @BeforeEach
    void deliver() {
        database.sql("truncate payroll_row, person_alias, person_change_row, payroll_year; truncate delivery cascade")
                .update();
        lines = 0;
        numbers = Keys.numbered(1).employmentNumbers(CODE);
        delivery = delivery("loen");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aPersonsLowestNumberComesFirstUnderAnyKey(int key) {
        numbers = Keys.numbered(key).employmentNumbers(CODE);
        List.of("10", "9", "0011", "1A", "é", "9").forEach(number -> employ(1, number));
        employ(2, "10");

        place();

        assertThat(ranks()).containsExactly(4, 1, 3, 5, 2, 1, 1);
    }

    @Test
    void numbersTooLongToComeBackAreLastAndAlike() {
        List.of("x".repeat(16), "7", "y".repeat(16)).forEach(number -> employ(1, number));

        place();

        assertThat(ranks()).containsExactly(2, 1, 2);
    }

    @Test
    void theNumbersOfAChangedPersonArePlacedTogetherInEveryDeliveryAndKeptYearsMadeAnew() {
        employ(1, "8");
        employ(2, "7");
        place();
        assertThat(ranks()).containsExactly(1, 1);
        database.sql("insert into payroll_year (municipality, year_no, deliveries) values (173, 2021, array[1])")
                .update();

        database.sql("insert into person_alias values (173, ?, ?, ?)")
                .params(person(9), person(2), delivery)
                .update();
        database.sql("insert into person_change_row values (?, 2, ?, ?)")
                .params(delivery("personskift"), person(1), person(9))
                .update();
        new EmploymentRanks(database, CODE, numbers).placeChanged();

        assertThat(ranks()).containsExactly(2, 1);
        assertThat(database.sql("select cardinality(deliveries) from payroll_year")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onePersonOnEveryLineIsPlacedToo() {
        for (int number = 300; number > 0; number--) {
            employ(1, Integer.toString(number));
        }

        place();

        assertThat(ranks()).startsWith(300, 299).endsWith(2, 1);
    }

    private void place() {
        new EmploymentRanks(database, CODE, numbers).place(delivery);
    }

    private List<Integer> ranks() {
        return database.sql("select employment_rank from payroll_row order by line_no")
                .query(Integer.class)
                .list();
    }

    private long delivery(String contract) {
        return database.sql("""
                        insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256,
                          byte_count, state, registered_at)
                        values (173, ?, 'standard', 'file.csv', 'inbox/file.csv', 'sha', 1, 'ACCEPTED', now())
                        returning delivery_id""").params(contract).query(Long.class).single();
    }

    private void employ(int person, String number) {
        database.sql("""
                        insert into payroll_row (delivery_id, line_no, person, employment, pay_form, status,
                          degree_tenthousandths) values (?, ?, ?, ?, 'M', 1, 10000)""")
                .params(delivery, ++lines, person(person), numbers.pseudonym(number))
                .update();
    }

    private static UUID person(int number) {
        return new UUID(0, number);
    }
}
