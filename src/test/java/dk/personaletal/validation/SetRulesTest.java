package dk.personaletal.validation;

import static dk.personaletal.validation.ValidationTestDatabase.MONTH;
import static dk.personaletal.validation.ValidationTestDatabase.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetRulesTest {
    private final ValidationTestDatabase database = new ValidationTestDatabase();
    private final Judgement judgement = new Judgement(Rulebook.of(ValidationParameters.defaults(), Year.of(2021)));

    @AfterEach
    void rollBack() {
        database.close();
    }

    @Test
    void anIdenticalPayrollRowIsCountedOnce() {
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 3);
        database.employment(loen, 5, 1, Map.of());
        database.employment(loen, 6, 1, Map.of());
        assertThat(found(loen)).containsExactly("R301 NOTICE 5", "R301 NOTICE 6");
        assertThat(lines("payroll_row", loen)).containsExactly(2, 3, 4);
    }

    @Test
    void conflictingPayrollRowsAreAllLeftOut() {
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 3);
        database.employment(loen, 5, 1, Map.of());
        database.employment(loen, 6, 1, Map.of("degree_tenthousandths", 5_000));
        assertThat(found(loen))
                .contains("R301 NOTICE 5", "R302 ERROR 2", "R302 ERROR 6")
                .doesNotContain("R302 ERROR 5");
    }

    @Test
    void twoEmploymentsOfOnePersonAreNoConflict() {
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 3);
        database.employment(loen, 5, 1, Map.of("employment", ValidationTestDatabase.person(2)));
        assertThat(found(loen)).isEmpty();
    }

    @Test
    void aJumpInPersonsSinceLastMonthRejects() {
        database.lastMonth(60);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 53);
        assertThat(found(loen)).containsExactly("R303 FATAL 0");
        assertThat(new FindingStore(database.client())
                        .list(loen.deliveryId())
                        .get(0)
                        .message())
                .isEqualTo("Antallet af personer har ændret sig usandsynligt meget siden sidste måned: fra 60 til 53.");
    }

    @Test
    void rowsLeftOutByErrorsAreNoJump() {
        database.lastMonth(60);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 53);
        leaveOut(loen, 101, 102);
        assertThat(found(loen)).containsExactly("R030 FATAL 0", "R103 ERROR 101", "R103 ERROR 102");
    }

    @Test
    void errorsDoNotHideAJumpThatTheyCannotExplain() {
        database.lastMonth(60);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 20);
        leaveOut(loen, 101);
        assertThat(found(loen)).containsExactly("R303 FATAL 0", "R030 FATAL 0", "R103 ERROR 101");
    }

    @Test
    void whereNothingIsKeptThereIsNoHeadcount() {
        database.lastMonth(60);
        DeliveryScope loen = payroll("REGISTERED");
        leaveOut(loen, 101, 102);
        assertThat(found(loen)).containsExactly("R030 FATAL 0", "R103 ERROR 101", "R103 ERROR 102");
    }

    @Test
    void aTenthMoreOrLessIsNoJumpAndFivePersonsNeverAre() {
        database.lastMonth(60);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 66);
        assertThat(found(loen)).isEmpty();
    }

    @Test
    void theGoneAreNoPersonsOfTheMonth() {
        database.lastMonth(20);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 20);
        for (int person = 21; person <= 30; person++) {
            database.employment(loen, person + 1, person, Map.of("status", 8));
        }
        assertThat(found(loen)).isEmpty();
    }

    @Test
    void aJumpIsNotLookedForWithoutAnAcceptedLastMonth() {
        DeliveryScope rejected = database.deliver(DeliveryKind.LOEN, MONTH.minusMonths(1), "REJECTED");
        database.employments(rejected, 60);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 20);
        assertThat(found(loen)).isEmpty();
    }

    @Test
    void oneUnitCodeHasOneName() {
        DeliveryScope loen = payroll("REGISTERED");
        database.employment(loen, 2, 1, Map.of("unit_code", "A", "unit_name", "Skole A"));
        database.employment(loen, 3, 2, Map.of("unit_code", "B", "unit_name", "Skole B"));
        database.employment(loen, 4, 3, Map.of("unit_code", "B", "unit_name", "Skolen B"));
        assertThat(found(loen)).containsExactly("R304 NOTICE 3");
    }

    @Test
    void aPersonKeepsTheirBirthDate() {
        database.lastMonth(5);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 4);
        database.employment(loen, 6, 5, Map.of("birth_date", LocalDate.of(1971, 5, 1)));
        assertThat(found(loen)).containsExactly("R305 NOTICE 6");
    }

    @Test
    void aBirthDateDiffersFromThatUnderAnOlderNumber() {
        database.lastMonth(5);
        changeNumber(4, 94);
        changeNumber(5, 95);
        DeliveryScope loen = payroll("REGISTERED");
        database.employments(loen, 3);
        database.employment(loen, 5, 94, Map.of());
        database.employment(loen, 6, 95, Map.of("birth_date", LocalDate.of(1971, 5, 1)));
        assertThat(found(loen)).containsExactly("R305 NOTICE 6");
    }

    @Test
    void aJumpInPayRejects() {
        database.lastMonth(2);
        DeliveryScope loen = payroll("REGISTERED");
        database.employment(loen, 2, 1, Map.of("gross_pay_oere", 45_000_01L));
        database.employment(loen, 3, 2, Map.of());
        assertThat(found(loen)).containsExactly("R306 FATAL 0");
    }

    @Test
    void aQuarterMoreInPayIsNone() {
        database.lastMonth(2);
        DeliveryScope loen = payroll("REGISTERED");
        database.employment(loen, 2, 1, Map.of("gross_pay_oere", 45_000_00L));
        database.employment(loen, 3, 2, Map.of());
        assertThat(found(loen)).isEmpty();
    }

    @Test
    void absenceBelongsToSomebodyEmployed() {
        DeliveryScope march = payroll("ACCEPTED");
        database.employments(march, 1);
        database.employment(march, 3, 2, Map.of("employee_number", person(22)));
        DeliveryScope february = database.deliver(DeliveryKind.LOEN, MONTH.minusMonths(1), "ACCEPTED");
        database.employment(february, 2, 3, Map.of());
        DeliveryScope january = database.deliver(DeliveryKind.LOEN, MONTH.minusMonths(2), "ACCEPTED");
        database.employment(january, 2, 4, Map.of());
        DeliveryScope absence = absence();
        database.spell(absence, 2, 1, 30, 31, "10");
        database.spell(absence, 3, 22, 30, 31, "10");
        database.spell(absence, 4, 3, 30, 31, "10");
        database.spell(absence, 5, 4, 30, 31, "10");
        assertThat(found(absence)).containsExactly("R451 FATAL 0", "R451 WARNING 5", "R454 NOTICE 4");
    }

    @Test
    void absenceMayStandUnderAnotherNumberOfSomebodyEmployed() {
        DeliveryScope march = payroll("ACCEPTED");
        database.employments(march, 3);
        changeNumber(91, 1);
        changeNumber(2, 92);
        changeNumber(3, 93);
        changeNumber(94, 93);
        DeliveryScope absence = absence();
        for (int person : List.of(1, 91, 2, 92, 93, 94)) {
            database.spell(absence, person, person, 30, 31, "10");
        }
        assertThat(found(absence)).isEmpty();
        database.spell(absence, 95, 95, 30, 31, "10");
        assertThat(found(absence)).containsExactly("R451 FATAL 0", "R451 WARNING 95");
    }

    @Test
    void absenceIsOfAnEmploymentThatThePersonHas() {
        DeliveryScope march = payroll("ACCEPTED");
        database.employments(march, 3);
        database.employment(march, 5, 3, Map.of("employment", person(7), "employee_number", person(33)));
        DeliveryScope absence = absence();
        database.spell(absence, 2, 1, 30, 31, "10");
        database.spell(absence, 3, 2, 30, 31, "10");
        spellOf(absence, 4, 33, person(7));
        spellOf(absence, 5, 3, null);
        assertThat(found(absence)).isEmpty();
        spellOf(absence, 6, 2, person(101));
        assertThat(found(absence)).containsExactly("R455 FATAL 0", "R455 WARNING 6");
    }

    @Test
    void absenceIsNotHeldUpAgainstAMonthWithoutPayroll() {
        database.lastMonth(3);
        DeliveryScope absence = absence();
        database.spell(absence, 2, 77, 1, 2, "10");
        assertThat(found(absence)).isEmpty();
    }

    @Test
    void spellsOfSickLeaveDontOverlap() {
        DeliveryScope absence = absence();
        database.spell(absence, 2, 1, 1, 5, "10");
        database.spell(absence, 3, 1, 5, 6, "11");
        database.spell(absence, 4, 1, 7, 8, "10");
        database.spell(absence, 5, 1, 7, 8, "50");
        database.spell(absence, 6, 2, 1, 5, "10");
        assertThat(found(absence)).containsExactly("R452 NOTICE 3");
    }

    @Test
    void absenceAfterTheDayOfLeavingIsTold() {
        DeliveryScope march = payroll("ACCEPTED");
        database.employments(march, 2);
        database.employment(march, 4, 3, Map.of("employed_to", MONTH.atDay(10)));
        DeliveryScope february = database.deliver(DeliveryKind.LOEN, MONTH.minusMonths(1), "ACCEPTED");
        database.employment(
                february, 2, 1, Map.of("employed_to", MONTH.minusMonths(1).atEndOfMonth()));
        DeliveryScope absence = absence();
        database.spell(absence, 2, 1, 9, 11, "10");
        database.spell(absence, 3, 3, 9, 10, "10");
        assertThat(found(absence)).isEmpty();
        database.spell(absence, 4, 3, 20, 22, "11");
        database.employment(february, 3, 4, Map.of());
        database.spell(absence, 5, 4, 1, 3, "11");
        assertThat(found(absence)).containsExactly("R454 NOTICE 4", "R454 NOTICE 5");
    }

    @Test
    void anIdenticalSpellIsCountedOnce() {
        DeliveryScope absence = absence();
        database.spell(absence, 2, 1, 1, 5, "10");
        database.spell(absence, 3, 1, 1, 5, "10");
        assertThat(found(absence)).containsExactly("R453 NOTICE 3");
        assertThat(lines("absence_row", absence)).containsExactly(2);
    }

    @Test
    void aParentIsAUnitOfTheFile() {
        DeliveryScope tree = database.deliver(DeliveryKind.ORGANISATION, MONTH, "REGISTERED");
        unit(tree, 2, "TOP", null);
        unit(tree, 3, "CSI", "TOP");
        unit(tree, 4, "CSX", "GONE");
        assertThat(found(tree)).containsExactly("R030 FATAL 0", "R551 ERROR 4");
    }

    @Test
    void aUnitStandsOnce() {
        DeliveryScope tree = database.deliver(DeliveryKind.ORGANISATION, MONTH, "REGISTERED");
        unit(tree, 2, "TOP", null);
        unit(tree, 3, "CSI", "TOP");
        unit(tree, 4, "CSI", null);
        assertThat(found(tree)).containsExactly("R030 FATAL 0", "R553 ERROR 3", "R553 ERROR 4");
    }

    @Test
    void unitsFormNoRing() {
        DeliveryScope tree = database.deliver(DeliveryKind.ORGANISATION, MONTH, "REGISTERED");
        unit(tree, 2, "TOP", null);
        unit(tree, 3, "A", "B");
        unit(tree, 4, "B", "A");
        assertThat(found(tree)).containsExactly("R552 FATAL 3", "R552 FATAL 4");
    }

    @Test
    void aPublishedFigureStandsOnce() {
        DeliveryScope published = database.deliver(DeliveryKind.BENCHMARK_SYGEFRAVAER, null, "REGISTERED");
        figure(published, 2, "Omegnskommuner", 12_34, "KRL");
        figure(published, 3, "Omegnskommuner", 12_34, "KRL");
        figure(published, 4, "Alle kommuner i Danmark", 12_00, "KRL");
        figure(published, 5, "Alle kommuner i Danmark", 12_01, "KRL");
        figure(published, 6, "Alle kommuner i Danmark", 11_00, "DST");
        assertThat(found(published)).containsExactly("R030 FATAL 0", "R651 ERROR 4", "R651 ERROR 5", "R652 NOTICE 3");
    }

    @Test
    void aMunicipalityUnderTwoNamesIsOne() {
        DeliveryScope published = database.deliver(DeliveryKind.BENCHMARK_SYGEFRAVAER, null, "REGISTERED");
        municipality(published, 2, "Lyngby-Taarbæk", 173, 12_34);
        municipality(published, 3, "Lyngby-Taarbæk Kommune", 173, 12_35);
        municipality(published, 4, "Gentofte", 157, 11_00);
        municipality(published, 5, "Gentofte Kommune", 157, 11_00);
        assertThat(found(published)).containsExactly("R030 FATAL 0", "R651 ERROR 2", "R651 ERROR 3", "R652 NOTICE 5");
    }

    /** A day of sick leave in March. */
    private void spellOf(DeliveryScope absence, int line, int person, @Nullable UUID employment) {
        var row = new HashMap<String, Object>(Map.of("line_no", line, "person", person(person), "absence_code", "10"));
        row.put("employment", employment);
        row.put("starts_on", MONTH.atDay(30));
        row.put("ends_on", MONTH.atDay(30));
        database.row(absence, "absence_row", row);
    }

    private void changeNumber(int from, int to) {
        DeliveryScope change = database.deliver(DeliveryKind.PERSONSKIFT, null, "ACCEPTED");
        database.row(
                change,
                "person_change_row",
                Map.of("line_no", 2, "old_person", person(from), "new_person", person(to)));
    }

    private DeliveryScope payroll(String state) {
        return database.deliver(DeliveryKind.LOEN, MONTH, state);
    }

    private DeliveryScope absence() {
        return database.deliver(DeliveryKind.FRAVAER, MONTH, "REGISTERED");
    }

    private void unit(DeliveryScope scope, int line, String code, @Nullable String parent) {
        var row = new HashMap<String, @Nullable Object>(Map.of("line_no", line, "unit_code", code, "unit_name", code));
        row.put("parent_code", parent);
        database.row(scope, "organisation_row", row);
    }

    private void figure(DeliveryScope scope, int line, String area, int days, String publisher) {
        database.row(
                scope,
                "benchmark_sick_leave_row",
                Map.of(
                        "line_no", line,
                        "year_no", 2016,
                        "area_name", area,
                        "days_hundredths", days,
                        "publisher", publisher));
    }

    private void municipality(DeliveryScope scope, int line, String name, int code, int days) {
        database.row(
                scope,
                "benchmark_sick_leave_row",
                Map.of(
                        "line_no", line,
                        "year_no", 2016,
                        "area_name", name,
                        "municipality", code,
                        "days_hundredths", days,
                        "publisher", "KRL"));
    }

    private void leaveOut(DeliveryScope scope, long... lines) {
        List<Finding> errors = Arrays.stream(lines)
                .mapToObj(
                        line -> new Finding("R103", Severity.ERROR, line, null, null, "Datoen.", "En dato", "Ret den."))
                .toList();
        new FindingStore(database.client()).add(scope.deliveryId(), errors);
    }

    private List<String> found(DeliveryScope scope) {
        judgement.judge(scope, database.client());
        return new FindingStore(database.client())
                .list(scope.deliveryId()).stream()
                        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.line())
                        .toList();
    }

    private List<Integer> lines(String table, DeliveryScope scope) {
        return database.client()
                .sql("select line_no from " + table + " where delivery_id = :id order by line_no")
                .param("id", scope.deliveryId())
                .query(Integer.class)
                .list();
    }
}
