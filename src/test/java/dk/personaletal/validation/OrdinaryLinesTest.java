package dk.personaletal.validation;

import static dk.personaletal.validation.ValidationTestDatabase.MONTH;
import static dk.personaletal.validation.ValidationTestDatabase.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in any month's payroll rejects no month: it's said and counted, and the rest is as it was. */
class OrdinaryLinesTest {
    private static final LocalDate MID_MONTH = LocalDate.of(2021, 3, 14);

    private final ValidationTestDatabase database = new ValidationTestDatabase();
    private final Judgement judgement = new Judgement(Rulebook.of(ValidationParameters.defaults(), Year.of(2021)));

    @AfterEach
    void rollBack() {
        database.close();
    }

    @Test
    void anEmploymentThatChangedWithinTheMonthIsTheRowOfItsLastDayWithAllTheAmounts() {
        DeliveryScope loen = payroll();
        database.employment(loen, 4, 1, changed(MID_MONTH, 10_000, 10_000_00));
        database.employment(loen, 5, 1, changed(null, 5_000, 20_000_00));
        assertThat(judged(loen)).containsExactly("R314 NOTICE 4");
        assertThat(rows(loen)).contains("5 5000 3000000").hasSize(3);
        assertThat(account(loen)).isEqualTo("4 3 1 0 0");
    }

    @Test
    void whoLeftAfterAChangeIsTheLastOfTheRows() {
        DeliveryScope loen = payroll();
        database.employment(loen, 4, 1, changed(MID_MONTH, 10_000, 1_00));
        database.employment(loen, 5, 1, changed(MID_MONTH.plusDays(9), 5_000, 2_00));
        database.employment(loen, 6, 1, changed(MID_MONTH.minusDays(9), 7_000, 3_00));
        assertThat(judged(loen)).containsExactly("R314 NOTICE 4", "R314 NOTICE 6");
        assertThat(rows(loen)).contains("5 5000 600");
    }

    @Test
    void aCorrectionAndAOneOffPaymentAreAddedToTheMonthsRow() {
        DeliveryScope loen = payroll();
        database.employment(loen, 4, 1, changed(null, 10_000, 30_000_00));
        database.employment(loen, 5, 1, changed(null, 10_000, -4_000_00));
        database.employment(loen, 6, 1, changed(null, 0, 1_000_00));
        assertThat(judged(loen)).containsExactly("R314 NOTICE 5", "R314 NOTICE 6");
        assertThat(rows(loen)).contains("4 10000 2700000");
    }

    @Test
    void rowsOfWhichTwoCouldBeTheMonthsContradictEachOther() {
        DeliveryScope loen = payroll();
        database.employment(loen, 4, 1, changed(null, 10_000, 10_000_00));
        database.employment(loen, 5, 1, changed(null, 5_000, 20_000_00));
        database.employment(loen, 6, 1, changed(MID_MONTH, 5_000, 20_000_00));
        assertThat(judged(loen)).contains("R302 ERROR 4", "R302 ERROR 5", "R302 ERROR 6");
    }

    @ParameterizedTest
    @CsvSource({"position_name, Byrådsmedlem", "position_code, PLEJEFAMILIE", "staff_category, byrådsmedlem"})
    void whoIsPaidAndNotEmployedIsNotCounted(String column, String value) {
        DeliveryScope loen = payroll();
        database.employment(loen, 4, 3, Map.of(column, value));
        assertThat(judged(loen)).containsExactly("R315 NOTICE 4");
        assertThat(account(loen)).isEqualTo("3 2 0 1 0");
    }

    @Test
    void norWhoHasNeitherDegreeNorHours() {
        DeliveryScope loen = payroll();
        database.employment(loen, 4, 3, Map.of("degree_tenthousandths", 0));
        database.employment(loen, 5, 4, Map.of("degree_tenthousandths", 0, "pay_form", "T"));
        database.employment(loen, 6, 5, Map.of("degree_tenthousandths", 0, "status", 3));
        assertThat(judged(loen)).containsExactly("R315 NOTICE 4");
    }

    @Test
    void aNegativeAmountAloneAndAnAbsurdOneAreNoMonthsPayAndThePersonsCount() {
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED");
        database.employments(loen, 20);
        database.employment(loen, 22, 21, Map.of("gross_pay_oere", -1L));
        database.employment(loen, 23, 22, Map.of("gross_pay_oere", 300_000_01L));
        assertThat(judged(loen)).containsExactly("R206 WARNING 23", "R205 NOTICE 22");
        assertThat(rows(loen)).contains("22 10000 null", "23 10000 null").hasSize(22);
    }

    @Test
    void unlessSomebodySaysThatTheyAre() {
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED", "R205", "R206");
        database.employments(loen, 20);
        database.employment(loen, 22, 21, Map.of("gross_pay_oere", -1L));
        database.employment(loen, 23, 22, Map.of("gross_pay_oere", 300_000_01L));
        judged(loen);
        assertThat(rows(loen)).contains("22 10000 -1", "23 10000 30000001");
    }

    @ParameterizedTest
    @CsvSource({
        "M, 10000, 30000000, false",
        "M, 10000, 30000001, true",
        "M, 5000, 15000001, true",
        "M, 1000, 15000000, false",
        "M, 1000, 15000001, true",
        "T, 0, 30000000, false",
        "T, 0, 30000001, true"
    })
    void payIsJudgedAtFullTimeButNotScaledUpBeyondHalfTime(String form, int grade, long oere, boolean absurd) {
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED");
        database.employments(loen, 20);
        database.employment(
                loen, 22, 21, Map.of("pay_form", form, "degree_tenthousandths", grade, "gross_pay_oere", oere));
        assertThat(judged(loen)).isEqualTo(absurd ? List.of("R206 WARNING 22") : List.of());
    }

    @Test
    void aLostCommaInMoreThanAFewRowsRejects() {
        DeliveryScope loen = payroll();
        for (int line = 4; line < 4 + 25; line++) {
            database.employment(loen, line, line - 1, Map.of("gross_pay_oere", 3_000_000_00L));
        }
        assertThat(judged(loen)).hasSize(26).contains("R206 FATAL 0", "R206 WARNING 4");
    }

    /** Of persons 1 and 2; the employments that tests add are other ones. */
    private DeliveryScope payroll() {
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED");
        database.employments(loen, 2);
        return loen;
    }

    private static Map<String, Object> changed(@Nullable LocalDate until, int degreeTenthousandths, long oere) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "employment", person(77), "degree_tenthousandths", degreeTenthousandths, "gross_pay_oere", oere));
        if (until != null) {
            row.put("employed_to", until);
        }
        return row;
    }

    private List<String> judged(DeliveryScope scope) {
        judgement.judge(scope, database.client());
        return new FindingStore(database.client())
                .list(scope.deliveryId()).stream()
                        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.line())
                        .toList();
    }

    /** Line, degree and pay. */
    private List<String> rows(DeliveryScope scope) {
        return database.client()
                .sql("""
                        select line_no || ' ' || degree_tenthousandths || ' ' || coalesce(gross_pay_oere::text, 'null')
                        from payroll_row where delivery_id = :id
                        """)
                .param("id", scope.deliveryId())
                .query(String.class)
                .list();
    }

    /** Read, kept, merged, dropped, rejected. */
    private String account(DeliveryScope scope) {
        return database.client()
                .sql("""
                        select concat_ws(' ', rows_read, rows_kept, rows_merged, rows_dropped, rows_rejected)
                        from delivery where delivery_id = :id
                        """)
                .param("id", scope.deliveryId())
                .query(String.class)
                .single();
    }
}
