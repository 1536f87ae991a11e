package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.staging.InventedRow;
import dk.personaletal.staging.Person;
import dk.personaletal.staging.PersonChangeRow;
import dk.personaletal.staging.UnitRecodeRow;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recodes of the organisation, and numbers that are one person. */
class HistoryRulesTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2021, 3, 1);

    private final ValidationTestDatabase database = new ValidationTestDatabase();
    private final Judgement judgement = new Judgement(Rulebook.of(ValidationParameters.defaults(), Year.of(2021)));

    @AfterEach
    void rollBack() {
        database.close();
    }

    @Test
    void nothingBecomesItself() {
        var scope = new DeliveryScope(1, DeliveryKind.OMKODNING, "file.csv", 173, null, Set.of());
        assertThat(RowRuleCases.findings(
                        RowRuleCases.RULES.rowChecks(UnitRecodeRow.class),
                        InventedRow.of(UnitRecodeRow.class)
                                .with(UnitRecodeRow.OLD_CODE, "CUP07")
                                .with(UnitRecodeRow.NEW_CODE, "CUP07")
                                .row(),
                        scope))
                .containsExactly("R521 ERROR Ny enhedskode CUP07: Koden er omkodet til sig selv.");
        assertThat(RowRuleCases.findings(
                        RowRuleCases.RULES.rowChecks(PersonChangeRow.class),
                        InventedRow.of(PersonChangeRow.class)
                                .with(PersonChangeRow.OLD, new Person(ValidationTestDatabase.person(1), null))
                                .with(PersonChangeRow.NEW, new Person(ValidationTestDatabase.person(1), null))
                                .row(),
                        scope))
                .containsExactly("R911 ERROR Nyt medarbejdernr: Det gamle og det nye nummer er det samme.");
    }

    @Test
    void aCodeBecomesOneOtherOnADayAndThatOneIsFinal() {
        payrollOf("A", "B", "C", "D");
        DeliveryScope scope = database.deliver(DeliveryKind.OMKODNING, null, "REGISTERED");
        recode(scope, 2, "A", "B", MARCH_1);
        recode(scope, 3, "A", "B", MARCH_1);
        recode(scope, 4, "C", "A", MARCH_1);
        recode(scope, 5, "D", "B", MARCH_1);
        recode(scope, 6, "D", "C", MARCH_1);
        assertThat(found(scope))
                .containsExactly("R030 FATAL 0", "R571 NOTICE 3", "R572 ERROR 5", "R572 ERROR 6", "R573 ERROR 4");
    }

    @Test
    void aChainOverSeveralDaysIsClearAndSoIsTheWayBack() {
        payrollOf("A", "B");
        DeliveryScope scope = database.deliver(DeliveryKind.OMKODNING, null, "REGISTERED");
        recode(scope, 2, "A", "B", MARCH_1);
        recode(scope, 3, "B", "A", MARCH_1.plusDays(1));
        assertThat(found(scope)).isEmpty();
    }

    @Test
    void codesThatNoPayrollHasAreNoticed() {
        payrollOf("A", "B");
        DeliveryScope scope = database.deliver(DeliveryKind.OMKODNING, null, "REGISTERED");
        recode(scope, 2, "A", "X", MARCH_1);
        recode(scope, 3, "Y", "B", MARCH_1);
        recode(scope, 4, "B", "A", LocalDate.of(2021, 1, 1));
        assertThat(found(scope)).containsExactly("R574 NOTICE 3", "R574 NOTICE 4", "R575 NOTICE 2");
    }

    @Test
    void aNumberIsChangedToOneOtherAndNotInARing() {
        database.lastMonth(9);
        DeliveryScope scope = database.deliver(DeliveryKind.PERSONSKIFT, null, "REGISTERED");
        change(scope, 2, 1, 11);
        change(scope, 3, 1, 11);
        change(scope, 4, 2, 12);
        change(scope, 5, 2, 13);
        change(scope, 6, 3, 4);
        change(scope, 7, 4, 5);
        change(scope, 8, 5, 3);
        change(scope, 9, 6, 7);
        change(scope, 10, 7, 8);
        change(scope, 11, 8, 17);
        change(scope, 12, 21, 22);
        assertThat(found(scope))
                .containsExactly(
                        "R030 FATAL 0",
                        "R931 NOTICE 3",
                        "R932 ERROR 4",
                        "R932 ERROR 5",
                        "R933 ERROR 6",
                        "R933 ERROR 7",
                        "R933 ERROR 8",
                        "R934 NOTICE 12");
    }

    @Test
    void aChangeIsAboutOneWhoIsOrWasEmployed() {
        database.lastMonth(3);
        DeliveryScope scope = database.deliver(DeliveryKind.PERSONSKIFT, null, "REGISTERED");
        change(scope, 2, 1, 11);
        change(scope, 3, 4, 12);
        assertThat(found(scope)).containsExactly("R934 NOTICE 3");
    }

    /** Units of the payroll of February and March. */
    private void payrollOf(String... units) {
        for (int month = 1; month >= 0; month--) {
            DeliveryScope payroll =
                    database.deliver(DeliveryKind.LOEN, ValidationTestDatabase.MONTH.minusMonths(month), "ACCEPTED");
            for (int i = 0; i < units.length; i++) {
                database.employment(payroll, i + 2, i + 1, Map.of("unit_code", units[i]));
            }
        }
    }

    private void recode(DeliveryScope scope, int line, String from, String to, LocalDate day) {
        database.row(
                scope, "unit_recode_row", Map.of("line_no", line, "old_code", from, "new_code", to, "valid_from", day));
    }

    private void change(DeliveryScope scope, int line, int from, int to) {
        database.row(
                scope,
                "person_change_row",
                Map.of(
                        "line_no", line,
                        "old_person", ValidationTestDatabase.person(from),
                        "new_person", ValidationTestDatabase.person(to)));
    }

    private List<String> found(DeliveryScope scope) {
        judgement.judge(scope, database.client());
        return new FindingStore(database.client())
                .list(scope.deliveryId()).stream()
                        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.line())
                        .sorted()
                        .toList();
    }
}
