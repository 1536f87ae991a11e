package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);
    private static final String QUESTION = "SOCIAL_KAPITAL";

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    /** A department A of 13 employed. */
    private Figures survey(SurveyFact... lines) {
        Municipality municipality = Municipality.everyMonth(PERIOD, PERIOD, 13);
        long snapshot = database.write(municipality, PERIOD);
        new OtherSources(database, snapshot).survey(2020, List.of(lines));
        return database.compute(
                Plain.survey(Map.of(QUESTION, "Social kapital")), FigureDatabase.scope(snapshot, municipality, PERIOD));
    }

    @Test
    void withoutADeliveredMeanItIsTheAnswersFromFiveToOne() {
        Figures figures = survey(SurveyFact.counts(2020, null, QUESTION, 10, 20, 5, 5, 0));
        assertThat(figures.byKey().get("question SOCIAL_KAPITAL 2020 mean"))
                .isEqualTo("155 / 40 [Social kapital; null of 40]");
        assertThat(figures.ratio("question", QUESTION, "2020", "share_agree")).isEqualTo("30 / 40");
        assertThat(figures.ratio("question", QUESTION, "2020", "answers")).isEqualTo("40 / 1");
    }

    @Test
    void aDeliveredMeanIsUsedAsDelivered() {
        Figures figures =
                survey(SurveyFact.counts(2020, null, QUESTION, 10, 20, 5, 5, 0).mean(374));
        assertThat(figures.ratio("question", QUESTION, "2020", "mean")).isEqualTo("374 / 100");
    }

    @Test
    void theRarestAnswerStandsBehindAllFive() {
        Figures figures = survey(SurveyFact.counts(2020, null, QUESTION, 10, 20, 7, 3, 0));
        assertThat(figures.byKey())
                .containsEntry("question SOCIAL_KAPITAL 2020 agree", "20 / 40 [Social kapital; 3 of 40]")
                .containsEntry("question SOCIAL_KAPITAL 2020 disagree_fully", "0 / 40 [Social kapital; 0 of 40]");
    }

    @Test
    void behindAUnitsPercentStandsHalfOfItsHeadcount() {
        Figures figures = survey(SurveyFact.percent(2020, "A", QUESTION, 50, 30, 10, 10, 0));
        assertThat(figures.byKey())
                .containsEntry("department:SOCIAL_KAPITAL A 2020 share_agree", "80 / 100 [Afdeling A; 4 of 6]")
                .containsEntry("department:SOCIAL_KAPITAL A 2020 mean", "420 / 100 [Afdeling A; null of 6]")
                .doesNotContainKey("department:SOCIAL_KAPITAL A 2020 disagree");
    }

    @Test
    void percentOfTheWholeMunicipalityHasNoPersonsToProtect() {
        Figures figures = survey(SurveyFact.percent(2020, null, QUESTION, 50, 30, 10, 10, 0));
        assertThat(figures.byKey())
                .containsEntry("question SOCIAL_KAPITAL 2020 agree", "30 / 100 [Social kapital; null of null]")
                .doesNotContainKey("question SOCIAL_KAPITAL 2020 answers");
    }

    @Test
    void theChangeIsSinceTheSurveyBeforeAndTellsOfTheFewerPersons() {
        Figures figures = survey(
                SurveyFact.counts(2016, "A", QUESTION, 9, 0, 0, 0, 0),
                SurveyFact.counts(2018, "A", QUESTION, 0, 0, 4, 0, 0),
                SurveyFact.counts(2020, "A", QUESTION, 0, 6, 0, 0, 0));
        assertThat(figures.byKey().get("department:SOCIAL_KAPITAL A 2020 change"))
                .isEqualTo("24 / 24 [Afdeling A; null of 4]");
        assertThat(figures.byKey()).doesNotContainKey("department:SOCIAL_KAPITAL A 2018 mean");
    }

    @Test
    void aUnitThatThePayrollDoesNotKnowKeepsItsCode() {
        Figures figures = survey(SurveyFact.percent(2020, "NY1", QUESTION, 50, 30, 10, 10, 0));
        assertThat(figures.byKey().get("unit:SOCIAL_KAPITAL ?|NY1 2020 mean")).isEqualTo("420 / 100 [NY1; null of 0]");
    }
}
