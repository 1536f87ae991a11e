package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.staging.InventedRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceRulesTest {
    @Test
    void anOrdinarySpellDrawsNothing() {
        assertThat(found("2021-03-08", "2021-03-10", 22_20)).isEmpty();
        assertThat(found("2021-02-20", "2021-03-01", null)).isEmpty();
        assertThat(found("2021-03-31", "2021-04-05", null)).isEmpty();
        assertThat(found("2021-01-01", null, null)).isEmpty();
    }

    @Test
    void aSpellEndsAfterItBegins() {
        assertThat(found("2021-03-08", "2021-03-07", 7_40))
                .containsExactly("R401 ERROR Slutdato: Fraværet slutter, før det begynder.");
    }

    @ParameterizedTest
    @CsvSource({"2021-02-01, 2021-02-28", "2021-04-01, 2021-04-02", "2021-04-01,"})
    void aSpellTouchesThePeriod(String from, @Nullable String to) {
        assertThat(found(from, to, null))
                .containsExactly("R402 ERROR Startdato: Fraværet ligger uden for filens periode.");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-08, 2021-03-09, 4800, false",
        "2021-03-08, 2021-03-09, 4801, true",
        "2021-03-08, 2021-03-09, -1, true",
        "2021-03-30,, 4800, false",
        "2021-03-30,, 4801, true",
    })
    void aDayHas24Hours(String from, @Nullable String to, int hours, boolean wrong) {
        assertThat(found(from, to, hours))
                .isEqualTo(
                        wrong
                                ? List.of("R403 ERROR Fraværstimer %s: Fraværstimerne kan ikke være i perioden."
                                        .formatted(Numbers.decimal(hours, 2)))
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31, false", "2018-03-30, true"})
    void aSpellOfMoreThanThreeYearsIsDoubtful(String from, boolean doubtful) {
        assertThat(found(from, null, null))
                .isEqualTo(doubtful ? List.of("R404 WARNING Startdato: Fraværet er usandsynligt langt.") : List.of());
    }

    @Test
    void anotherMunicipalityRejectsWhereTheColumnIsThere() {
        assertThat(found(row(230, "2021-03-08", "2021-03-08", null)))
                .containsExactly("R405 FATAL Kommunekode 230: Rækken hører til en anden kommune.");
        assertThat(found(row(173, "2021-03-08", "2021-03-08", null))).isEmpty();
    }

    private static List<String> found(String from, @Nullable String to, @Nullable Integer hours) {
        return found(row(null, from, to, hours));
    }

    private static List<String> found(AbsenceRow row) {
        return RowRuleCases.findings(
                RowRuleCases.RULES.rowChecks(AbsenceRow.class), row, RowRuleCases.march(DeliveryKind.FRAVAER));
    }

    private static AbsenceRow row(
            @Nullable Integer municipality, String from, @Nullable String to, @Nullable Integer hours) {
        LocalDate end = to == null ? null : LocalDate.parse(to);
        return InventedRow.of(AbsenceRow.class)
                .with(AbsenceRow.MUNICIPALITY, municipality)
                .with(AbsenceRow.STARTS_ON, LocalDate.parse(from))
                .with(AbsenceRow.ENDS_ON, end)
                .with(AbsenceRow.HOURS_HUNDREDTHS, hours)
                .row();
    }
}
