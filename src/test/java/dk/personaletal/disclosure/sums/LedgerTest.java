package dk.personaletal.disclosure.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What adds up among all but sick leave. */
class LedgerTest extends DeclaredSums {
    @Test
    void leaversOfUnitsDepartmentsGroupsAndAges() {
        figures(
                "turnover",
                "2021",
                "total/* department/A department/AB unit/A|1 unit/A|2 unit/AB|1 agreement_group/G"
                        + " age_sex/20|* age_sex/30|* age_sex/*|K age_sex/*|M age_sex/20|K age_sex/20|M age_sex/30|K",
                "leavers");
        assertSums(
                "department/A + department/AB = total/*",
                "unit/A|1 + unit/A|2 + unit/AB|1 = total/*",
                "unit/A|1 + unit/A|2 = department/A",
                "unit/AB|1 = department/AB",
                "agreement_group/G = total/*",
                "age_sex/20|* + age_sex/30|* = total/*",
                "age_sex/*|K + age_sex/*|M = total/*",
                "age_sex/20|K + age_sex/20|M = age_sex/20|*",
                "age_sex/30|K = age_sex/30|*",
                "age_sex/20|K + age_sex/30|K = age_sex/*|K",
                "age_sex/20|M = age_sex/*|M");
    }

    @Test
    void joinersAddUpAsLeaversDo() {
        figures("turnover", "2021", "total/* department/A", "leavers joiners");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "department/A/leavers@2021 = total/*/leavers@2021",
                        "department/A/joiners@2021 = total/*/joiners@2021");
    }

    @Test
    void whereAUnitsDepartmentIsNotKnownUnitsMakeTheTotalOnly() {
        figures("turnover", "2021", "total/* department/A unit/A|1 unit/?", "leavers");
        assertSums("department/A = total/*", "unit/A|1 + unit/? = total/*");
    }

    @Test
    void headcountsTieThoseWhoCameToThoseWhoWent() {
        figures(
                "turnover",
                "2021",
                "department/A",
                "opening closing leavers joiners transfers_in transfers_out leavers_rate joiners_rate");
        figures("turnover_trend", "2020", "total/*", "opening closing leavers joiners");
        assertThat(sums())
                .contains(
                        "department/A/opening@2021 + department/A/joiners@2021 + department/A/transfers_in@2021"
                                + " = department/A/leavers@2021 + department/A/closing@2021 + department/A/transfers_out@2021",
                        "total/*/opening@2020 + total/*/joiners@2020 = total/*/leavers@2020 + total/*/closing@2020");
        assertTells("turnover department/A/leavers_rate@2021", "department/A/leavers@2021");
        assertTells("turnover department/A/joiners_rate@2021", "department/A/joiners@2021");
    }

    @Test
    void theTrendHasTheReportsOwnTotals() {
        figures("turnover", "2021", "total/*", "leavers joiners");
        figures("turnover_trend", "2021", "total/*", "leavers joiners");
        figures("turnover_trend", "2020", "total/*", "leavers joiners");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "total/*/leavers@2021 = total/*/leavers@2021", "total/*/joiners@2021 = total/*/joiners@2021");
    }

    @Test
    void movesBetweenDepartmentsMakeWhatLeftAndEnteredEach() {
        figures("turnover", "2021", "department/A department/AB", "opening transfers_in transfers_out");
        figures("turnover", "2021", "department_pair/A>AB department_pair/AB>A department_pair/AB>C", "moved_between");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "department_pair/A>AB/moved_between@2021 = department/A/transfers_out@2021",
                        "department_pair/AB>A/moved_between@2021 = department/A/transfers_in@2021",
                        "department_pair/AB>A/moved_between@2021 + department_pair/AB>C/moved_between@2021"
                                + " = department/AB/transfers_out@2021",
                        "department_pair/A>AB/moved_between@2021 = department/AB/transfers_in@2021");
    }

    @Test
    void departuresByReasonServiceAndMonth() {
        figures(
                "turnover",
                "2021",
                "total/* reason/R reason/S service/u1 service/unknown",
                "departures departures_share");
        figures("turnover", "2021", "total/*", "first_year first_year_share hired hired_left hired_left_share");
        figures("turnover", "2021-02", "month/*", "departures departures_rate");
        figures("turnover", "2021-03", "month/*", "departures departures_rate");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "month/*/departures@2021-02 + month/*/departures@2021-03 = total/*/departures@2021",
                        "reason/R/departures@2021 + reason/S/departures@2021 = total/*/departures@2021",
                        "service/u1/departures@2021 + service/unknown/departures@2021 = total/*/departures@2021",
                        "total/*/first_year@2021 = service/u1/departures@2021",
                        "total/*/hired@2021 = total/*/hired_left@2021 + rest",
                        "total/*/first_year@2021 = total/*/hired_left@2021 + rest");
        assertTells("turnover month/*/departures_rate@2021-02", "month/*/departures@2021-02");
        assertTells("turnover reason/S/departures_share@2021", "reason/S/departures@2021", "total/*/departures@2021");
        assertTells(
                "turnover total/*/first_year_share@2021",
                "total/*/first_year@2021",
                "total/*/departures@2021",
                "service/unknown/departures@2021");
        assertTells("turnover total/*/hired_left_share@2021", "total/*/hired_left@2021", "total/*/hired@2021");
    }

    @Test
    void exitAnswersMakeAKnownNumber() {
        figures("turnover", "2021", "answer/pay answer/travel", "answers answers_share");
        assertThat(sums()).containsExactly("answer/pay/answers@2021 + answer/travel/answers@2021 = known");
        assertTells("turnover answer/pay/answers_share@2021", "answer/pay/answers@2021");
    }

    @Test
    void theOlderOfTheGroupsAreThoseOfTheBands() {
        figures("age", "2021", "agreement_group/* agreement_group/G", "persons_55_plus persons_60_plus mean_age");
        figures("age", "2021", "agreement_group/G", "share_55_plus share_60_plus");
        figures("age", "2021", "band/50-59 band/60-69 band/70-74 band/75+", "persons");
        figures("age", "2021", "band/mean", "mean_age");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "agreement_group/G/persons_55_plus@2021 = agreement_group/*/persons_55_plus@2021",
                        "agreement_group/G/persons_60_plus@2021 = agreement_group/*/persons_60_plus@2021",
                        "agreement_group/G/mean_age@2021 = agreement_group/*/mean_age@2021",
                        "agreement_group/*/persons_60_plus@2021"
                                + " = band/60-69/persons@2021 + band/70-74/persons@2021 + band/75+/persons@2021",
                        "agreement_group/*/mean_age@2021 = band/mean/mean_age@2021",
                        "agreement_group/*/persons_55_plus@2021 = agreement_group/*/persons_60_plus@2021 + rest",
                        "agreement_group/G/persons_55_plus@2021 = agreement_group/G/persons_60_plus@2021 + rest");
        assertTells("age agreement_group/G/share_55_plus@2021", "agreement_group/G/persons_55_plus@2021");
        assertTells("age agreement_group/G/share_60_plus@2021", "agreement_group/G/persons_60_plus@2021");
    }

    @Test
    void pensionByGroup() {
        figures("age", "2021", "pension/* pension/G", "known reached within_5 within_10");
        figures("age", "2021", "pension/G", "reached_share within_5_share within_10_share");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "pension/G/known@2021 = pension/*/known@2021",
                        "pension/G/reached@2021 = pension/*/reached@2021",
                        "pension/G/within_5@2021 = pension/*/within_5@2021",
                        "pension/G/within_10@2021 = pension/*/within_10@2021",
                        "pension/*/within_10@2021 = pension/*/within_5@2021 + rest",
                        "pension/G/within_10@2021 = pension/G/within_5@2021 + rest");
        assertTells("age pension/G/reached_share@2021", "pension/G/reached@2021");
        assertTells("age pension/G/within_5_share@2021", "pension/G/within_5@2021");
        assertTells("age pension/G/within_10_share@2021", "pension/G/within_10@2021");
    }

    @Test
    void staffBySexWorkingTimeAndForm() {
        figures("staff", "2021", "total/* sex/K sex/M working_time/full", "persons fte");
        figures("staff", "2021", "employment_form/M|fixed employment_form/T|hourly", "persons share");
        figures("staff", "2020", "sex/K", "persons");
        figures("staff", "2021", "sex/K total/*", "persons_change");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "sex/K/persons@2021 + sex/M/persons@2021 = total/*/persons@2021",
                        "sex/K/fte@2021 + sex/M/fte@2021 = total/*/fte@2021",
                        "working_time/full/persons@2021 = total/*/persons@2021",
                        "working_time/full/fte@2021 = total/*/fte@2021",
                        "employment_form/M|fixed/persons@2021 = total/*/persons@2021",
                        "employment_form/M|fixed/persons@2021 + employment_form/T|hourly/persons@2021 = known",
                        "sex/K/persons@2020 = known");
        assertTells("staff employment_form/T|hourly/share@2021", "employment_form/T|hourly/persons@2021");
        assertTells(
                "staff sex/K/persons_change@2021",
                "sex/K/persons_change@2021",
                "sex/K/persons@2020",
                "sex/K/persons@2021");
        assertTells("staff total/*/persons_change@2021", "total/*/persons_change@2021");
    }

    @Test
    void managersByDepartment() {
        figures(
                "staff",
                "2021",
                "total/* department/A",
                "managers managers_over_limit employees_per_manager median_employees");
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "department/A/managers@2021 = total/*/managers@2021",
                        "department/A/managers_over_limit@2021 = total/*/managers_over_limit@2021");
        for (String measure : List.of("employees_per_manager", "median_employees", "managers_over_limit")) {
            String figure = "department/A/" + measure + "@2021";
            assertTells("staff " + figure, figure, "department/A/managers@2021");
        }
    }

    @Test
    void payByGroupAndPart() {
        figures(
                "pay",
                "2021",
                "total/* agreement_group/G",
                "persons gross_mean base_mean supplement_mean pension_mean women_mean men_mean women_of_men"
                        + " gross_mean_change");
        figures("pay", "2020", "agreement_group/G", "gross_mean base_mean");
        assertThat(sums())
                .contains(
                        "agreement_group/G/persons@2021 = total/*/persons@2021",
                        "agreement_group/G/gross_mean@2021 = total/*/gross_mean@2021",
                        "agreement_group/G/base_mean@2021 = total/*/base_mean@2021",
                        "agreement_group/G/supplement_mean@2021 = total/*/supplement_mean@2021",
                        "agreement_group/G/pension_mean@2021 = total/*/pension_mean@2021",
                        "agreement_group/G/base_mean@2021 + agreement_group/G/supplement_mean@2021"
                                + " = agreement_group/G/gross_mean@2021")
                .doesNotContain("agreement_group/G/base_mean@2020 = agreement_group/G/gross_mean@2020");
        for (String measure : List.of("women_mean", "men_mean", "women_of_men")) {
            String figure = "agreement_group/G/" + measure + "@2021";
            assertTells("pay " + figure, figure, "agreement_group/G/gross_mean@2021");
        }
        assertTells(
                "pay agreement_group/G/gross_mean_change@2021",
                "agreement_group/G/gross_mean_change@2021",
                "agreement_group/G/gross_mean@2020",
                "agreement_group/G/gross_mean@2021");
    }

    @Test
    void fiveAnswersMakeAKnownNumberAndTellTheMean() {
        figures(
                "survey",
                "2021",
                "department/A",
                "agree_fully agree neutral disagree disagree_fully mean share_agree change");
        String[] five = {
            "department/A/agree_fully@2021",
            "department/A/agree@2021",
            "department/A/neutral@2021",
            "department/A/disagree@2021",
            "department/A/disagree_fully@2021"
        };
        assertThat(sums()).containsExactly(String.join(" + ", five) + " = known");
        for (String measure : List.of("mean", "share_agree", "change")) {
            String figure = "department/A/" + measure + "@2021";
            List<String> told = new ArrayList<>(List.of(figure));
            told.addAll(List.of(five));
            assertTells("survey " + figure, told.toArray(String[]::new));
        }
    }
}
