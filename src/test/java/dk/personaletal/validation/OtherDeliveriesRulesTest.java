package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.staging.InventedRow;
import dk.personaletal.staging.LeavingReasonRow;
import dk.personaletal.staging.Listed;
import dk.personaletal.staging.Maybe;
import dk.personaletal.staging.PopulationRow;
import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.staging.StagedRow;
import dk.personaletal.staging.SurveyRow;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turnover elsewhere, surveys, recruitment, forecasts and reasons for leaving. */
class OtherDeliveriesRulesTest {
    private static final List<Maybe<SurveyRow, Long>> ANSWERS = List.of(
            SurveyRow.AGREE_FULLY, SurveyRow.AGREE, SurveyRow.NEUTRAL, SurveyRow.DISAGREE, SurveyRow.DISAGREE_FULLY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-01 | 2021-03-31 | 1780  | 1825 | 40000 |",
                "2020-01-01 | 2020-12-31 | 0     | 10000 |      |",
                "2021-03-31 | 2020-03-31 | 1780  | 1825 | 1 | "
                        + "R701 ERROR Periode til 2020-03-31: Perioden slutter, før den begynder.",
                "2020-03-31 | 2021-03-31 | 10001 | 1825 | 1 | R702 ERROR Afgang 100,01: Afgangen er uden for det mulige.",
                "2020-03-31 | 2021-03-31 | 1780  | -1   | 1 | R703 ERROR Tilgang -0,01: Tilgangen er uden for det mulige.",
                "2020-03-31 | 2021-03-31 | 1780  | 1825 | -1 | "
                        + "R704 ERROR Antal personer -1: Antallet af personer er negativt.",
                "2020-03-31 | 2020-06-30 | 1780  | 1825 | 1 | "
                        + "R705 WARNING Periode til 2020-03-31/2020-06-30: Perioden er ikke et år.",
                "2020-03-31 | 2021-03-31 |       |      | 1 | "
                        + "R706 WARNING Afgang: Rækken har hverken afgang eller tilgang.",
            })
    void turnoverElsewhereIsPossible(
            LocalDate from,
            LocalDate to,
            @Nullable Integer leavers,
            @Nullable Integer joiners,
            @Nullable Integer persons,
            @Nullable String expected) {
        var row = InventedRow.of(BenchmarkTurnoverRow.class)
                .with(BenchmarkTurnoverRow.FROM, from)
                .with(BenchmarkTurnoverRow.TO, to)
                .with(BenchmarkTurnoverRow.PERSONS, persons)
                .with(BenchmarkTurnoverRow.LEAVERS_PERCENT_HUNDREDTHS, leavers)
                .with(BenchmarkTurnoverRow.JOINERS_PERCENT_HUNDREDTHS, joiners)
                .row();
        assertThat(found(DeliveryKind.BENCHMARK_OMSAETNING, null, row)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 | 20 40 20 15 5   | 355 |",
                "2020 | 200 400 200 150 50 | 345 |",
                "2020 |                 | 374 |",
                "2020 | 20 40 20 15 5   |     |",
                "2020 | 0 0 0 0 0       | 300 |",
                "2019 | 20 40 20 15 5   | 355 | R751 FATAL År 2019: Rækkens år er et andet end filnavnets.",
                "2020 | 60 40 20 15 -5  |     | R752 ERROR Helt enig: Et antal svar er negativt.",
                "2020 | 20 40 - 15 5    | 355 | R753 ERROR Helt enig: Nogle af de fem svar mangler.",
                "2020 |                 |     | R754 WARNING Gennemsnit: Rækken har hverken svar eller gennemsnit.",
                "2020 |                 | 501 | R755 ERROR Gennemsnit 5,01: Gennemsnittet er uden for skalaen.",
                "2020 |                 | 99  | R755 ERROR Gennemsnit 0,99: Gennemsnittet er uden for skalaen.",
                "2020 | 20 40 20 15 5   | 366 | R756 WARNING Gennemsnit 3,66: Gennemsnittet passer ikke til svarene.",
                "2020 | 20 40 20 15 5   | 365 |",
            })
    void aSurveyAddsUp(int year, @Nullable String answers, @Nullable Integer mean, @Nullable String expected) {
        var row = survey(year, new Listed("UDVIKLING", true), answers, mean);
        assertThat(found(DeliveryKind.TRIVSEL, Coverage.of(Year.of(2020)), row)).isEqualTo(list(expected));
    }

    @Test
    void aQuestionThatIsNotOnTheListIsOnlyDoubted() {
        var row = survey(2020, new Listed("KANTINE", false), null, 400);
        assertThat(found(DeliveryKind.TRIVSEL, Coverage.of(Year.of(2020)), row))
                .containsExactly("R757 WARNING Spørgsmål: Spørgsmålet er ikke på listen.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-01 | 2000 | 2021-03-01 |",
                "2021-03-31 |      |            |",
                "2021-03-10 | 5    | 2021-03-09 | R801 ERROR Besat dato 2021-03-09: "
                        + "Stillingen er besat, før den blev slået op.",
                "2021-02-28 | 5    |            | R802 NOTICE Opslagsdato 2021-02-28: "
                        + "Opslagsdatoen ligger uden for filens måned.",
                "2021-04-01 | 5    |            | R802 NOTICE Opslagsdato 2021-04-01: "
                        + "Opslagsdatoen ligger uden for filens måned.",
                "2021-03-10 | -1   |            | R803 ERROR Kandidater -1: Antallet af kandidater er negativt.",
                "2021-03-10 | 2001 |            | R804 ERROR Kandidater 2001: "
                        + "Antallet af kandidater er usandsynligt højt.",
            })
    void aPostingIsPossible(
            LocalDate posted, @Nullable Integer candidates, @Nullable LocalDate filled, @Nullable String expected) {
        var row = InventedRow.of(RecruitmentRow.class)
                .with(RecruitmentRow.POSTED_ON, posted)
                .with(RecruitmentRow.CANDIDATES, candidates)
                .with(RecruitmentRow.FILLED_ON, filled)
                .row();
        assertThat(found(DeliveryKind.REKRUTTERING, march(), row)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 | 173 | 2021 | 0-2   | 1500 |",
                "2021 | 173 | 1990 | 7     | 0    |",
                "2021 | 173 | 2100 | 80+   | 1    |",
                "2021 | 230 | 2021 | 80+   | 1    | R851 FATAL Kommunekode 230: Rækken hører til en anden kommune.",
                "2020 | 173 | 2021 | 80+   | 1    | R852 FATAL Prognoseår 2020: Rækkens år er et andet end filnavnets.",
                "2021 | 173 | 1989 | 80+   | 1    | R853 ERROR År 1989: Årstallet er umuligt.",
                "2021 | 173 | 2101 | 80+   | 1    | R853 ERROR År 2101: Årstallet er umuligt.",
                "2021 | 173 | 2021 | 80+   | -1   | R854 ERROR Antal -1: Antallet af indbyggere er negativt.",
                "2021 | 173 | 2021 | I alt | 1    | R855 ERROR Aldersgruppe: Aldersgruppen kan ikke læses.",
                "2021 | 173 | 2021 | 16-6  | 1    | R855 ERROR Aldersgruppe: Aldersgruppen kan ikke læses.",
            })
    void aForecastIsPossible(
            int forecastYear, int municipality, int year, String ages, int persons, @Nullable String expected) {
        var row = InventedRow.of(PopulationRow.class)
                .with(PopulationRow.FORECAST_YEAR, forecastYear)
                .with(PopulationRow.MUNICIPALITY, municipality)
                .with(PopulationRow.YEAR, year)
                .with(PopulationRow.AGE_GROUP, ages)
                .with(PopulationRow.PERSONS, persons)
                .row();
        assertThat(found(DeliveryKind.BEFOLKNINGSPROGNOSE, Coverage.of(Year.of(2021)), row))
                .isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03 | true  |",
                "2021-02 | true  | R901 FATAL Udtræksmåned 2021-02: Rækkens måned er en anden end filnavnets.",
                "2021-03 | false | R902 NOTICE Årsag: Årsagen er ikke på listen og er talt med som Andet.",
            })
    void reasonsForLeavingAreOfTheMonthAndTheList(YearMonth month, boolean known, @Nullable String expected) {
        var row = InventedRow.of(LeavingReasonRow.class)
                .with(LeavingReasonRow.MONTH, month)
                .with(LeavingReasonRow.REASON, new Listed("Andet", known))
                .row();
        assertThat(found(DeliveryKind.FRATRAEDELSER, march(), row)).isEqualTo(list(expected));
    }

    @SuppressWarnings("unchecked")
    private static <R extends StagedRow> List<String> found(DeliveryKind kind, @Nullable Coverage coverage, R row) {
        var scope = new DeliveryScope(1, kind, "file.csv", 173, coverage, Set.of());
        return RowRuleCases.findings(RowRuleCases.RULES.rowChecks((Class<R>) row.getClass()), row, scope);
    }

    private static Coverage march() {
        return Coverage.of(YearMonth.of(2021, 3));
    }

    private static List<String> list(@Nullable String expected) {
        return expected == null ? List.of() : List.of(expected);
    }

    private static SurveyRow survey(int year, Listed question, @Nullable String answers, @Nullable Integer mean) {
        InventedRow<SurveyRow> row = InventedRow.of(SurveyRow.class)
                .with(SurveyRow.YEAR, year)
                .with(SurveyRow.QUESTION, question)
                .with(SurveyRow.MEAN_HUNDREDTHS, mean);
        String[] five = (answers == null ? "- - - - -" : answers).split(" ");
        for (int i = 0; i < five.length; i++) {
            row.with(ANSWERS.get(i), five[i].equals("-") ? null : 100 * Long.valueOf(five[i]));
        }
        return row.row();
    }
}
