package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Turnover elsewhere, surveys, recruitment, forecasts and reasons for leaving. */
class OtherDeliveriesSetRulesTest {
    private final ValidationTestDatabase database = new ValidationTestDatabase();
    private final Judgement judgement = new Judgement(Rulebook.of(ValidationParameters.defaults(), Year.of(2021)));

    @AfterEach
    void rollBack() {
        database.close();
    }

    @Test
    void turnoverElsewhereIsToldOnce() {
        DeliveryScope scope = deliver(DeliveryKind.BENCHMARK_OMSAETNING);
        turnover(scope, 2, "Gentofte", 1780);
        turnover(scope, 3, "Gentofte", 1780);
        turnover(scope, 4, "Furesø", 1500);
        turnover(scope, 5, "Furesø", 1600);
        assertThat(found(scope)).containsExactly("R030 FATAL 0", "R721 NOTICE 3", "R722 ERROR 4", "R722 ERROR 5");
    }

    @Test
    void answersThatMostlySumToAHundredArePercentAndTheRestIsWrong() {
        DeliveryScope scope = deliver(DeliveryKind.TRIVSEL);
        survey(scope, 2, null, 20, 40, 20, 15, 5);
        survey(scope, 3, "CUP01", 20, 40, 20, 15, 6);
        survey(scope, 4, "CUP02", 20, 40, 20, 15, 7);
        assertThat(found(scope)).contains("R771 ERROR 4").doesNotContain("R771 ERROR 3");
    }

    @Test
    void aFewRowsOfAHundredAnswersAreStillCounts() {
        DeliveryScope scope = deliver(DeliveryKind.TRIVSEL);
        survey(scope, 2, null, 200, 400, 200, 150, 50);
        survey(scope, 3, "CUP01", 20, 40, 20, 15, 5);
        assertThat(found(scope)).isEmpty();
        assertThat(arePercent(scope)).containsExactly(false, false);
    }

    @Test
    void percentIsSettledForTheRowsWithOnlyAMeanToo() {
        DeliveryScope scope = deliver(DeliveryKind.TRIVSEL);
        survey(scope, 2, null, 20, 40, 20, 15, 5);
        database.row(
                scope, "survey_row", Map.of("line_no", 3, "year_no", 2020, "question", "TILLID", "mean_hundredths", 4));
        assertThat(found(scope)).isEmpty();
        assertThat(arePercent(scope)).containsExactly(true, true);
    }

    @Test
    void aUnitAnswersAQuestionOnce() {
        DeliveryScope scope = deliver(DeliveryKind.TRIVSEL);
        survey(scope, 2, null, 20, 40, 20, 15, 50);
        survey(scope, 3, null, 20, 40, 20, 15, 50);
        survey(scope, 4, "CUP01", 20, 40, 20, 15, 50);
        survey(scope, 5, "CUP01", 20, 40, 20, 15, 51);
        assertThat(found(scope)).contains("R772 NOTICE 3", "R773 ERROR 4", "R773 ERROR 5");
    }

    @Test
    void aPostingIsToldOnce() {
        DeliveryScope scope = deliver(DeliveryKind.REKRUTTERING);
        posting(scope, 2, "1", 5);
        posting(scope, 3, "1", 5);
        posting(scope, 4, "2", 5);
        posting(scope, 5, "2", 6);
        assertThat(found(scope)).contains("R821 NOTICE 3", "R822 ERROR 4", "R822 ERROR 5");
    }

    @Test
    void anAgeIsInOneGroupOfAYear() {
        DeliveryScope scope = deliver(DeliveryKind.BEFOLKNINGSPROGNOSE);
        population(scope, 2, 2021, "0-5", 10);
        population(scope, 3, 2021, "6", 10);
        population(scope, 4, 2021, "7-100", 10);
        population(scope, 5, 2021, "80+", 10);
        population(scope, 6, 2022, "0-5", 10);
        population(scope, 7, 2022, "0-5", 10);
        population(scope, 8, 2022, "6-16", 10);
        population(scope, 9, 2022, "6-16", 11);
        assertThat(found(scope))
                .containsExactly("R030 FATAL 0", "R871 NOTICE 7", "R872 ERROR 8", "R872 ERROR 9", "R873 ERROR 5");
    }

    @Test
    void twoMayLeaveForTheSameReason() {
        DeliveryScope scope = deliver(DeliveryKind.FRATRAEDELSER);
        for (int line = 2; line <= 3; line++) {
            database.row(
                    scope,
                    "leaving_reason_row",
                    Map.of("line_no", line, "month", LocalDate.of(2021, 3, 1), "reason", "Pension"));
        }
        assertThat(found(scope)).isEmpty();
    }

    private DeliveryScope deliver(DeliveryKind kind) {
        return database.deliver(kind, ValidationTestDatabase.MONTH, "REGISTERED");
    }

    private void turnover(DeliveryScope scope, int line, String area, int leavers) {
        database.row(
                scope,
                "benchmark_turnover_row",
                Map.of(
                        "line_no",
                        line,
                        "period_from",
                        LocalDate.of(2020, 3, 31),
                        "period_to",
                        LocalDate.of(2021, 3, 31),
                        "area_name",
                        area,
                        "leavers_percent_hundredths",
                        leavers,
                        "publisher",
                        "KRL"));
    }

    private void survey(DeliveryScope scope, int line, @Nullable String unit, int... answers) {
        var row = new TreeMap<String, Object>(Map.of("line_no", line, "year_no", 2020, "question", "UDVIKLING"));
        List<String> columns = List.of("agree_fully", "agree", "neutral", "disagree", "disagree_fully");
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), answers[i]);
        }
        if (unit != null) {
            row.put("unit_code", unit);
        }
        database.row(scope, "survey_row", row);
    }

    private void posting(DeliveryScope scope, int line, String number, int candidates) {
        database.row(
                scope,
                "recruitment_row",
                Map.of(
                        "line_no", line,
                        "posting_no", number,
                        "posted_on", LocalDate.of(2021, 3, 4),
                        "candidates", candidates,
                        "is_reposting", false));
    }

    private void population(DeliveryScope scope, int line, int year, String ages, int persons) {
        database.row(
                scope,
                "population_row",
                Map.of(
                        "line_no", line,
                        "forecast_year", 2021,
                        "municipality", 173,
                        "year_no", year,
                        "age_group", ages,
                        "persons", persons));
    }

    private List<Boolean> arePercent(DeliveryScope scope) {
        return database.client()
                .sql("select answers_are_percent from survey_row where delivery_id = :id order by line_no")
                .param("id", scope.deliveryId())
                .query(Boolean.class)
                .list();
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
