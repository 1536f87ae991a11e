package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.InventedRow;
import dk.personaletal.staging.PayrollRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayrollRulesTest {
    private YearMonth month = YearMonth.of(2021, 3);
    private int municipality = 173;
    private @Nullable LocalDate born = LocalDate.of(1970, 5, 1);
    private char payForm = 'M';
    private int status = 1;
    private int degree = 10_000;
    private @Nullable Integer weeklyHours = 37_00;
    private @Nullable Long pay = 30_000_00L;
    private @Nullable LocalDate from = LocalDate.of(2015, 1, 1);
    private @Nullable LocalDate to;

    @Test
    void anOrdinaryRowDrawsNothing() {
        assertThat(found()).isEmpty();
    }

    @Test
    void anotherMunicipalityRejects() {
        municipality = 230;
        assertThat(found()).containsExactly("R201 FATAL Kommunekode 230: Rækken hører til en anden kommune.");
    }

    @Test
    void anotherMonthThanTheFileNameRejects() {
        month = YearMonth.of(2021, 2);
        assertThat(found())
                .containsExactly("R202 FATAL Udtræksmåned 2021-02: Rækkens måned er en anden end filnavnets.");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-31, false",
        "2008-04-01, true",
        "2021-05-01, true",
        "1920-04-01, false",
        "1920-03-31, true",
    })
    void theAgeAtTheCensusIsFrom13To100(LocalDate birthDate, boolean impossible) {
        born = birthDate;
        assertThat(found())
                .isEqualTo(
                        impossible
                                ? List.of("R203 ERROR Fødselsdato: Fødselsdatoen giver en umulig alder.")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "M, 1, 12000, false",
        "M, 1, 12001, true",
        "M, 1, 0, false",
        "T, 1, 0, false",
        "M, 3, 0, false",
        "M, 1, -1, true",
        "T, 1, -1, true",
    })
    void theDegreeIsOverZeroButForHourlyPaidAndThoseOutOfPay(
            char form, int sdStatus, int tenthousandths, boolean impossible) {
        payForm = form;
        status = sdStatus;
        degree = tenthousandths;
        weeklyHours = null;
        assertThat(found()).hasSize(impossible ? 1 : 0).allMatch(text -> text.startsWith("R204 ERROR"));
    }

    @Test
    void theDegreeIsShownAsItWasDelivered() {
        degree = 95_000;
        weeklyHours = null;
        assertThat(found())
                .containsExactly("R204 ERROR Beskæftigelsesgrad 9,5: Beskæftigelsesgraden er uden for det mulige.");
    }

    @Test
    void whoHasHoursHasADegree() {
        degree = 0;
        weeklyHours = 1;
        assertThat(found()).contains("R204 ERROR Beskæftigelsesgrad 0: Beskæftigelsesgraden er uden for det mulige.");
    }

    @Test
    void aFormatRuleCannotBeOverruled() {
        municipality = 230;
        assertThat(found("R201")).singleElement().asString().startsWith("R201 FATAL");
    }

    @ParameterizedTest
    @CsvSource({"2021-03-31, false", "2021-04-01, true"})
    void anEmploymentThatBeginsAfterTheCensusIsNotCountedYet(LocalDate employedFrom, boolean late) {
        from = employedFrom;
        assertThat(found())
                .isEqualTo(
                        late
                                ? List.of(
                                        "R207 NOTICE Ansættelsesdato: Ansættelsen begynder efter månedens udgang og er ikke talt med.")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, false", "2014-12-31, true"})
    void nobodyLeavesBeforeTheyCome(LocalDate employedTo, boolean wrong) {
        to = employedTo;
        assertThat(found())
                .isEqualTo(
                        wrong
                                ? List.of("R208 ERROR Fratrædelsesdato: Fratrædelsen ligger før ansættelsen.")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"3774, false", "3775, true", "3626, false", "3625, true"})
    void weeklyHoursMayLieTwoHundredthsOfFullTimeFromTheDegree(int hundredths, boolean apart) {
        weeklyHours = hundredths;
        assertThat(found()).hasSize(apart ? 1 : 0).allMatch(text -> text.startsWith("R209 NOTICE Ugetimer 3"));
    }

    @Test
    void aMissingBirthDateIsNoticed() {
        born = null;
        assertThat(found()).containsExactly("R210 NOTICE Fødselsdato: Fødselsdatoen mangler.");
    }

    @Test
    void birthDatesAreNeverShown() {
        born = LocalDate.of(1820, 2, 3);
        var findings = new ArrayList<Finding>();
        RowRuleCases.RULES
                .rowChecks(PayrollRow.class)
                .forEach(check -> check.check(row(), RowRuleCases.march(DeliveryKind.LOEN), findings::add));
        assertThat(findings).hasSize(1).extracting(Finding::maskedValue).containsOnlyNulls();
        assertThat(findings.toString()).doesNotContain("1820");
    }

    private List<String> found(String... acceptedRules) {
        return RowRuleCases.findings(
                RowRuleCases.RULES.rowChecks(PayrollRow.class),
                row(),
                RowRuleCases.march(DeliveryKind.LOEN, acceptedRules));
    }

    private PayrollRow row() {
        return InventedRow.of(PayrollRow.class)
                .with(PayrollRow.MONTH, month)
                .with(PayrollRow.MUNICIPALITY, municipality)
                .with(PayrollRow.BIRTH_DATE, born)
                .with(PayrollRow.PAY_FORM, payForm)
                .with(PayrollRow.STATUS, status)
                .with(PayrollRow.EMPLOYED_FROM, from)
                .with(PayrollRow.EMPLOYED_TO, to)
                .with(PayrollRow.DEGREE_TENTHOUSANDTHS, degree)
                .with(PayrollRow.WEEKLY_HOURS_HUNDREDTHS, weeklyHours)
                .with(PayrollRow.GROSS_PAY_OERE, pay)
                .row();
    }
}
