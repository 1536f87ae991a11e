package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.history.Organisation;
import dk.personaletal.history.Restatement;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two persons a year apart, and what becomes of their groups when the name or the code is another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementGroupsTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final String TIME = "2021-03";

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @Test
    void aRenamedGroupIsOneGroupWithItsPayAndNobodyMoved() {
        Municipality municipality = town();
        long snapshot = delivered(municipality, "4101", "Lærere", "4101", "Undervisere");
        Figures turnover = turnover(municipality, snapshot);

        assertThat(turnover.ratio("agreement_group", "Undervisere", TIME, "opening"))
                .isEqualTo("2 / 1");
        assertThat(turnover.ratio("agreement_group", "Undervisere", TIME, "closing"))
                .isEqualTo("2 / 1");
        assertThat(turnover.ratio("agreement_group", "Undervisere", TIME, "transfers_in"))
                .isEqualTo("0 / 1");
        assertThat(turnover.byKey().keySet()).noneMatch(key -> key.contains("Lærere"));
        Figures pay = database.compute(Plain.pay(1), FigureDatabase.scope(snapshot, municipality, CLOSING));
        assertThat(pay.ratio("agreement_group", "Undervisere", TIME, "gross_mean_change"))
                .isNotNull();
        assertThat(pay.byKey().keySet()).noneMatch(key -> key.contains("Lærere"));
    }

    @Test
    void twoCodesOfTwoNamesAreTwoGroups() {
        Municipality municipality = town();
        Figures turnover = turnover(municipality, delivered(municipality, "4101", "Lærere", "4102", "Undervisere"));

        assertThat(turnover.ratio("agreement_group", "Lærere", TIME, "transfers_out"))
                .isEqualTo("2 / 1");
        assertThat(turnover.ratio("agreement_group", "Undervisere", TIME, "transfers_in"))
                .isEqualTo("2 / 1");
    }

    @Test
    void aCodeThatBecameAnotherIsThatGroupInAReportThatIsRecoded() {
        Municipality municipality = town();
        long snapshot = delivered(municipality, "4101", "Lærere", "4102", "Undervisere");
        long recode = database.delivery(snapshot, "omkodning", null, null);
        database.jdbc().update("""
                insert into unit_recode_row (delivery_id, line_no, old_code, new_code, valid_from, recodes)
                values (?, 2, '4101', '4102', ?, 'agreement')""", recode, LocalDate.of(2020, 6, 1));
        workOut(snapshot, Organisation.RECODED);

        assertThat(turnover(municipality, snapshot).ratio("agreement_group", "Undervisere", TIME, "transfers_in"))
                .isEqualTo("0 / 1");
        workOut(snapshot, Organisation.AS_THEN);
        assertThat(turnover(municipality, snapshot).ratio("agreement_group", "Undervisere", TIME, "transfers_in"))
                .isEqualTo("2 / 1");
    }

    private static Municipality town() {
        return Municipality.of(paid(OPENING, 1), paid(OPENING, 2), paid(CLOSING, 1), paid(CLOSING, 2));
    }

    private static PayrollFact paid(YearMonth month, int person) {
        return PayrollFact.of(month, person).with(PayrollDetail.paid("K", 3_000_000));
    }

    /** The tests' payroll has names only; the codes come afterwards, and so do what they mean. */
    private long delivered(Municipality municipality, String code, String name, String codeNow, String nameNow) {
        long snapshot = database.write(municipality, CLOSING);
        database.jdbc().update("""
                update payroll_row r set agreement_code = case when d.covers_from = ? then ? else ? end,
                       agreement_group = case when d.covers_from = ? then ? else ? end
                  from delivery d where d.delivery_id = r.delivery_id""", OPENING.atDay(1), code, codeNow, OPENING.atDay(1), name, nameNow);
        workOut(snapshot, Organisation.AS_THEN);
        return snapshot;
    }

    private void workOut(long snapshot, Organisation organisation) {
        database.jdbc().execute("truncate payroll_group, snapshot_group");
        Restatement.workOut(JdbcClient.create(database.jdbc()), snapshot, organisation);
    }

    private Figures turnover(Municipality municipality, long snapshot) {
        return database.compute(Plain.turnover(), FigureDatabase.scope(snapshot, municipality, CLOSING));
    }
}
