package dk.personaletal.validation;

import static dk.personaletal.validation.ValidationTestDatabase.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.Verdict.Outcome;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private final ValidationTestDatabase database = new ValidationTestDatabase();
    private final FindingStore findings = new FindingStore(database.client());
    private final Judgement judgement = new Judgement(Rulebook.of(ValidationParameters.defaults(), Year.of(2021)));

    @AfterEach
    void rollBack() {
        database.close();
    }

    @Test
    void aFaultlessDeliveryIsAccepted() {
        DeliveryScope loen = payroll(3);
        assertThat(judgement.judge(loen, database.client()))
                .isEqualTo(new Verdict(Outcome.ACCEPTED, new RowAccount(3, 3, 0, 0, 0)));
        assertThat(rowsKept(loen)).isEqualTo(3);
    }

    @Test
    void aNoticeIsNoHindrance() {
        DeliveryScope loen = payroll(3);
        found(loen, Severity.NOTICE, 2);
        assertThat(judgement.judge(loen, database.client()))
                .isEqualTo(new Verdict(Outcome.ACCEPTED_WITH_FINDINGS, new RowAccount(3, 3, 0, 0, 0)));
    }

    @Test
    void aFatalFindingRejectsAndLeavesNoRowBehind() {
        DeliveryScope loen = payroll(3);
        database.row(
                loen,
                "person_alias",
                Map.of(
                        "municipality", 173,
                        "employee_number", ValidationTestDatabase.person(9),
                        "person", ValidationTestDatabase.person(1)));
        found(loen, Severity.FATAL, 0);
        assertThat(judgement.judge(loen, database.client()).rejected()).isTrue();
        assertThat(count("payroll_row", loen)).isZero();
        assertThat(count("person_alias", loen)).isZero();
        assertThat(rowsKept(loen)).isZero();
    }

    @Test
    void setRulesAreSilentAboutAFileThatWasNotReadToItsEnd() {
        DeliveryScope loen = payroll(3);
        database.employment(loen, 9, 1, Map.of());
        found(loen, Severity.FATAL, 0);
        judgement.judge(loen, database.client());
        assertThat(findings.listCounts(loen.deliveryId()))
                .extracting(RuleCount::rule)
                .containsExactly("R999");
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, false", "999, 1, true", "2000, 2, false", "1999, 2, true", "12, 1, true"})
    void oneRowInAThousandMayBeLeftOut(int rowsRead, int leftOut, boolean rejected) {
        DeliveryScope loen = payroll(3);
        rowsRead(loen, rowsRead);
        LongStream.rangeClosed(1, leftOut).forEach(line -> found(loen, Severity.ERROR, line));
        assertThat(judgement.judge(loen, database.client()).rejected()).isEqualTo(rejected);
    }

    @Test
    void aRowWithTwoErrorsIsLeftOutOnce() {
        DeliveryScope loen = payroll(3);
        rowsRead(loen, 1000);
        found(loen, Severity.ERROR, 7);
        found(loen, Severity.ERROR, 7);
        assertThat(judgement.judge(loen, database.client()).rejected()).isFalse();
    }

    @Test
    void errorsBeyondThoseKeptCountToo() {
        DeliveryScope loen = payroll(3);
        rowsRead(loen, 1_100_000);
        findings.add(
                loen.deliveryId(),
                LongStream.rangeClosed(1, 1_200)
                        .mapToObj(line -> finding(Severity.ERROR, line))
                        .toList());
        assertThat(judgement.judge(loen, database.client()).rejected()).isTrue();
        assertThat(findings.list(loen.deliveryId()).get(0).message())
                .isEqualTo("Der er for mange fejl, og hele leveringen er afvist: 1.200 af 1.100.000 rækker.");
    }

    @Test
    void everyRowReadIsAccountedForOrTheNightStops() {
        DeliveryScope loen = payroll(3);
        database.employment(loen, 9, 1, Map.of());
        assertThat(judgement.judge(loen, database.client()).account()).isEqualTo(new RowAccount(4, 3, 1, 0, 0));

        DeliveryScope lost = payroll(3);
        database.client()
                .sql("delete from payroll_row where line_no = 2 and delivery_id = :id")
                .param("id", lost.deliveryId())
                .update();
        assertThatThrownBy(() -> judgement.judge(lost, database.client()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("don't add up");
    }

    @Test
    void aDeliveryThatKeepsNothingIsRejected() {
        DeliveryScope loen = payroll(0);
        database.client()
                .sql("update delivery set rows_read = 2, rows_dropped = 2 where delivery_id = :id")
                .param("id", loen.deliveryId())
                .update();
        assertThat(judgement.judge(loen, database.client())).isEqualTo(Verdict.rejected(2));
        assertThat(findings.list(loen.deliveryId()).get(0).message())
                .isEqualTo("Ingen af filens rækker kan tælles med: 0 af 2 rækker.");
    }

    @Test
    void aJumpAcceptedByHandIsAWarning() {
        database.lastMonth(20);
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED", "R303");
        database.employments(loen, 10);
        assertThat(judgement.judge(loen, database.client()).outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(findings.list(loen.deliveryId()))
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .containsExactly("R303 WARNING");
    }

    @ParameterizedTest
    @CsvSource({"20, 1, false", "20, 2, true", "19, 1, true"})
    void oneSpellInTwentyMayBeDoubtful(int spells, int doubtful, boolean rejected) {
        DeliveryScope absence = withoutEmployment(spells, doubtful);
        assertThat(judgement.judge(absence, database.client()).rejected()).isEqualTo(rejected);
    }

    @Test
    void manyDoubtfulSpellsMayBeAcceptedByHand() {
        DeliveryScope absence = withoutEmployment(20, 4, "R451");
        assertThat(judgement.judge(absence, database.client()))
                .isEqualTo(new Verdict(Outcome.ACCEPTED_WITH_FINDINGS, new RowAccount(20, 20, 0, 0, 0)));
    }

    private DeliveryScope withoutEmployment(int spells, int unknown, String... acceptedRules) {
        database.employments(database.deliver(DeliveryKind.LOEN, MONTH, "ACCEPTED"), spells);
        DeliveryScope absence = database.deliver(DeliveryKind.FRAVAER, MONTH, "REGISTERED", acceptedRules);
        for (int spell = 1; spell <= spells - unknown; spell++) {
            database.spell(absence, spell, spell, 1, 3, "10");
        }
        for (int spell = 1; spell <= unknown; spell++) {
            database.spell(absence, 1000 + spell, 1000 + spell, 1, 3, "10");
        }
        return absence;
    }

    private DeliveryScope payroll(int persons) {
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED");
        database.employments(loen, persons);
        return loen;
    }

    private void found(DeliveryScope scope, Severity severity, long line) {
        findings.add(scope.deliveryId(), List.of(finding(severity, line)));
    }

    private static Finding finding(Severity severity, long line) {
        return new Finding("R999", severity, line, null, null, "message", "expected", "remedy");
    }

    private void rowsRead(DeliveryScope scope, int rows) {
        database.client()
                .sql("""
                        update delivery set rows_read = :rows, rows_rejected = :rows - rows_read where delivery_id = :id
                        """)
                .param("rows", rows)
                .param("id", scope.deliveryId())
                .update();
    }

    private long rowsKept(DeliveryScope scope) {
        return database.client()
                .sql("select rows_kept from delivery where delivery_id = :id")
                .param("id", scope.deliveryId())
                .query(Long.class)
                .single();
    }

    private long count(String table, DeliveryScope scope) {
        return database.client()
                .sql("select count(*) from " + table + " where delivery_id = :id")
                .param("id", scope.deliveryId())
                .query(Long.class)
                .single();
    }
}
