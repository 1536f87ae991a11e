package dk.personaletal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal._support.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotsTest {
    private static final YearMonth MARCH = YearMonth.of(2021, 3);
    private static final Instant APRIL_2 = Instant.parse("2021-04-02T00:00:00Z");
    private static final Instant APRIL_5 = Instant.parse("2021-04-05T00:00:00Z");
    private static final Instant APRIL_9 = Instant.parse("2021-04-09T00:00:00Z");

    private JdbcClient database;
    private Snapshots snapshots;

    @BeforeAll
    void start() {
        database = JdbcClient.create(TestDatabase.create());
        snapshots = new Snapshots(database);
    }

    @BeforeEach
    void clear() {
        database.sql(
                        "truncate unit_recode_row, person_change_row; truncate snapshot_delivery, snapshot, finding, finding_count, delivery cascade")
                .update();
    }

    @Test
    void theSameDeliveriesAndSettingsAreTheSameSnapshot() {
        delivery("loen", MARCH, "a", APRIL_2);
        Snapshot first = snapshots.create(173, MARCH, APRIL_5, "settings", Organisation.AS_THEN);
        assertThat(snapshots.create(173, MARCH, APRIL_9, "settings", Organisation.AS_THEN))
                .isEqualTo(first);
        assertThat(snapshots.find(173, MARCH, APRIL_9, "settings")).contains(first);
        assertThat(snapshots.find(173, MARCH, APRIL_9, "other settings")).isEmpty();
        assertThat(first.knownAt()).isEqualTo(APRIL_2);
        assertThat(first.hash()).matches("[0-9a-f]{64}");
        assertThat(deliveries(first)).hasSize(1);
    }

    @Test
    void aCorrectionChangesWhatIsKnownFromItsVerdictOnly() {
        long old = delivery("loen", MARCH, "a", APRIL_2);
        Snapshot before = snapshots.create(173, MARCH, APRIL_9, "settings", Organisation.AS_THEN);
        long corrected = delivery("loen", MARCH, "b", APRIL_5);
        database.sql("update delivery set superseded_at = ?, superseded_by = ? where delivery_id = ?")
                .params(APRIL_5.atOffset(ZoneOffset.UTC), corrected, old)
                .update();
        assertThat(snapshots.create(173, MARCH, APRIL_2, "settings", Organisation.AS_THEN))
                .isEqualTo(before);
        Snapshot after = snapshots.create(173, MARCH, APRIL_5, "settings", Organisation.AS_THEN);
        assertThat(after.hash()).isNotEqualTo(before.hash());
        assertThat(deliveries(after)).containsExactly(corrected);
    }

    @Test
    void aMonthIsKnownFromItsOwnDeliverysVerdict() {
        delivery("loen", MARCH, "a", APRIL_5);
        assertThat(snapshots.isKnown(173, "loen", MARCH, APRIL_9)).isTrue();
        assertThat(snapshots.isKnown(173, "loen", MARCH, APRIL_2)).isFalse();
        assertThat(snapshots.isKnown(173, "fravaer", MARCH, APRIL_9)).isFalse();
        assertThat(snapshots.isKnown(173, "loen", MARCH.plusMonths(1), APRIL_9)).isFalse();
        database.sql("update delivery set covers_from = '2021-01-01'").update();
        assertThat(snapshots.isKnown(173, "loen", MARCH, APRIL_9))
                .as("a quarter isn't the month")
                .isFalse();
        database.sql("update delivery set covers_from = '2021-03-01', covers_to = '2021-03-30'")
                .update();
        assertThat(snapshots.isKnown(173, "loen", MARCH, APRIL_9)).isFalse();
    }

    @Test
    void laterMonthsAndOtherMunicipalitiesAreLeftOutAndTimelessDeliveriesAreIn() {
        long march = delivery("loen", MARCH, "a", APRIL_2);
        long benchmark = delivery("benchmark_sygefravaer", null, "b", APRIL_2);
        delivery("loen", MARCH.plusMonths(1), "c", APRIL_2);
        assertThat(deliveries(snapshots.create(173, MARCH, APRIL_9, "settings", Organisation.AS_THEN)))
                .containsExactly(march, benchmark);
        assertThatThrownBy(() -> snapshots.create(157, MARCH, APRIL_9, "settings", Organisation.AS_THEN))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void howRowsAreReadIsKnownForEveryMonthWhateverMonthItCameIn() {
        long april = delivery("personskift", MARCH.plusMonths(1), "a", APRIL_5);
        long recodes = delivery("omkodning", MARCH.plusMonths(1), "b", APRIL_5);
        long march = delivery("loen", MARCH, "c", APRIL_2);
        assertThat(deliveries(snapshots.create(173, MARCH, APRIL_2, "settings", Organisation.AS_THEN)))
                .containsExactly(march);
        assertThat(deliveries(snapshots.create(173, MARCH, APRIL_9, "settings", Organisation.AS_THEN)))
                .containsExactly(april, recodes, march);
    }

    @Test
    void numbersLeadToTheLastOfTheirChainAndOrganisationIsAsThenUnlessAskedFor() {
        delivery("loen", MARCH, "a", APRIL_2);
        long older = delivery("personskift", null, "b", APRIL_2);
        change(older, 2, 1, 2);
        change(older, 3, 5, 6);
        long newer = delivery("personskift", MARCH, "c", APRIL_2);
        change(newer, 2, 2, 3);
        change(newer, 3, 6, 5);
        change(newer, 4, 7, 3);
        long recodes = delivery("omkodning", null, "d", APRIL_2);
        recode(recodes, 2, "A", "B", "2020-05-10");
        recode(recodes, 3, "B", "C", "2021-02-01");
        recode(recodes, 4, "C", "D", "2021-04-01");

        Snapshot asThen = snapshots.create(173, MARCH, APRIL_9, "as then", Organisation.AS_THEN);
        assertThat(texts("select right(old_person::text, 1) || right(person::text, 1) from snapshot_person", asThen))
                .containsExactly("13", "23", "65", "73");
        assertThat(texts("select code from snapshot_unit", asThen)).isEmpty();

        Snapshot recoded = snapshots.create(173, MARCH, APRIL_9, "recoded", Organisation.RECODED);
        assertThat(texts("select code || new_code || before_month from snapshot_unit", recoded))
                .containsExactly("AC2020-05-01", "BC2021-02-01");
        assertThat(List.of(changes(asThen), changes(recoded)))
                .containsExactly(List.of(true, false), List.of(true, true));
    }

    @Test
    void withoutChangesOfNumbersAndUnitsASnapshotChangesNothing() {
        delivery("loen", MARCH, "a", APRIL_2);
        Snapshot plain = snapshots.create(173, MARCH, APRIL_9, "settings", Organisation.RECODED);
        assertThat(changes(plain)).containsExactly(false, false);
        assertThat(Restatement.changesPlaces(database, plain.id())).isFalse();
    }

    /** Persons, units. */
    private List<Boolean> changes(Snapshot snapshot) {
        return List.of(
                Restatement.changesPersons(database, snapshot.id()), Restatement.changesUnits(database, snapshot.id()));
    }

    private void change(long delivery, int line, int from, int to) {
        database.sql("insert into person_change_row values (?, ?, ?, ?)")
                .params(delivery, line, new UUID(0, from), new UUID(0, to))
                .update();
    }

    private void recode(long delivery, int line, String from, String to, String day) {
        database.sql("insert into unit_recode_row values (?, ?, ?, ?, cast(? as date))")
                .params(delivery, line, from, to, day)
                .update();
    }

    private List<String> texts(String select, Snapshot snapshot) {
        return database.sql(select + " where snapshot_id = ? order by 1")
                .param(snapshot.id())
                .query(String.class)
                .list();
    }

    private List<Long> deliveries(Snapshot snapshot) {
        return database.sql("select delivery_id from snapshot_delivery where snapshot_id = ? order by 1")
                .param(snapshot.id())
                .query(Long.class)
                .list();
    }

    private long delivery(String contract, @org.jspecify.annotations.Nullable YearMonth month, String sha, Instant at) {
        LocalDate from = month == null ? null : month.atDay(1);
        LocalDate to = month == null ? null : month.atEndOfMonth();
        return database.sql("""
                        insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256, byte_count,
                          covers_from, covers_to, state, registered_at, decided_at)
                        values (173, :contract, 'standard', 'file.csv', 'inbox/file.csv', :sha, 1, cast(:from as date), cast(:to as date), 'ACCEPTED', :at, :at)
                        returning delivery_id""")
                .param("contract", contract)
                .param("sha", sha)
                .param("from", from)
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
