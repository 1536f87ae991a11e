package dk.personaletal.disclosure.sums;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What adds up in sick leave: days, months and spells. */
class SickLeaveSumsTest extends DeclaredSums {
    @Test
    void daysOfSickLeaveByDepartmentGroupAndArea() {
        figures(
                "sick_leave",
                "2021",
                "total/* department/A agreement_group/G agreement_group/H agreement_group/I"
                        + " professional_area/F professional_area/Øvrige|områder",
                "days");
        figures("sick_leave", "2021", "department/A", "days_per_fte percent");
        figures("sick_leave", "2021", "total/* length/short length/long", "spells");
        assertThat(sums(Map.of("G", "F", "H", "F")))
                .containsExactlyInAnyOrder(
                        "department/A/days@2021 = total/*/days@2021",
                        "agreement_group/G/days@2021 + agreement_group/H/days@2021 + agreement_group/I/days@2021"
                                + " = total/*/days@2021",
                        "professional_area/F/days@2021 + professional_area/Øvrige områder/days@2021 = total/*/days@2021",
                        "agreement_group/G/days@2021 + agreement_group/H/days@2021 = professional_area/F/days@2021",
                        "agreement_group/I/days@2021 = professional_area/Øvrige områder/days@2021",
                        "length/short/spells@2021 + length/long/spells@2021 = total/*/spells@2021");
        assertTells("sick_leave department/A/days_per_fte@2021", "department/A/days@2021");
        assertTells("sick_leave department/A/percent@2021", "department/A/days@2021");
    }

    @Test
    void daysOfSickLeaveBySexAndAge() {
        figures("sick_leave", "2021", "total/* sex/K sex/M age_band/u20 age_band/20-29", "days");
        figures("sick_leave", "2021", "sex_age/K|u20 sex_age/K|20-29 sex_age/M|20-29", "days");
        figures("sick_leave", "2021", "total/*", "fte_lost cost published_difference interval_low interval_high");
        assertThat(sums())
                .extracting(sum -> sum.replace("/days@2021", ""))
                .containsExactlyInAnyOrder(
                        "sex/K + sex/M = total/*",
                        "age_band/u20 + age_band/20-29 = total/*",
                        "sex_age/K|u20 + sex_age/K|20-29 + sex_age/M|20-29 = total/*",
                        "sex_age/K|u20 + sex_age/K|20-29 = sex/K",
                        "sex_age/M|20-29 = sex/M",
                        "sex_age/K|u20 = age_band/u20",
                        "sex_age/K|20-29 + sex_age/M|20-29 = age_band/20-29");
        for (String measure : List.of("fte_lost", "cost", "published_difference", "interval_low", "interval_high")) {
            assertTells("sick_leave total/*/" + measure + "@2021", "total/*/days@2021");
        }
    }

    @Test
    void groupsThatTheCountryHasALineFor() {
        figures("sick_leave", "2021", "total/*", "days covered_days covered_days_per_fte ratio");
        figures("sick_leave", "2021", "agreement_group/G agreement_group/H", "days country_days_per_fte");
        figures("sick_leave", "2021", "agreement_group/I", "days");
        assertThat(sums())
                .contains("agreement_group/G/days@2021 + agreement_group/H/days@2021 = total/*/covered_days@2021");
        assertTells("sick_leave total/*/covered_days_per_fte@2021", "total/*/covered_days@2021");
        assertTells("sick_leave total/*/ratio@2021", "total/*/covered_days@2021");
    }

    @Test
    void twelveMonthsOfSickLeaveMakeAYear() {
        for (int month = 2; month <= 12; month++) {
            figures("sick_leave", String.format("2020-%02d", month), "month/*", "days");
        }
        figures("sick_leave", "2021-01", "month/*", "days");
        figures("sick_leave", "2021-01", "rolling/*", "days");
        figures("sick_leave", "2020", "total/*", "days");
        String elevenBack = "month/*/days@2020-12 + month/*/days@2020-11 + month/*/days@2020-10 + month/*/days@2020-09"
                + " + month/*/days@2020-08 + month/*/days@2020-07 + month/*/days@2020-06 + month/*/days@2020-05"
                + " + month/*/days@2020-04 + month/*/days@2020-03 + month/*/days@2020-02";
        assertThat(sums())
                .as("January 2020 isn't there, so the calendar year's months don't make it")
                .containsExactly("month/*/days@2021-01 + " + elevenBack + " = rolling/*/days@2021-01");
        figures("sick_leave", "2020-01", "month/*", "days");
        assertThat(sums()).contains(elevenBack + " + month/*/days@2020-01 = total/*/days@2020");
    }

    @Test
    void aRollingYearIsTheTotalOfItsLastMonth() {
        figures("sick_leave", "2021-03", "total/* rolling/*", "days");
        assertThat(sums()).containsExactly("total/*/days@2021-03 = rolling/*/days@2021-03");
    }

    @Test
    void spellsByLengthAndKind() {
        figures("sick_leave", "2021", "total/*", "spells days days_per_spell");
        figures("sick_leave", "2021", "length/1-3 length/4-7 length/7+", "spells days days_per_spell");
        figures("sick_leave", "2021", "spell_kind/short spell_kind/long", "spells days days_per_spell");
        limit(3);
        assertThat(sums())
                .containsExactlyInAnyOrder(
                        "length/1-3/spells@2021 + length/4-7/spells@2021 + length/7+/spells@2021 = total/*/spells@2021",
                        "spell_kind/short/spells@2021 + spell_kind/long/spells@2021 = total/*/spells@2021",
                        "length/1-3/days@2021 + length/4-7/days@2021 + length/7+/days@2021 = known",
                        "spell_kind/short/days@2021 + spell_kind/long/days@2021 = known",
                        "spell_kind/short/spells@2021 = length/1-3/spells@2021",
                        "spell_kind/long/spells@2021 = length/4-7/spells@2021 + length/7+/spells@2021",
                        "spell_kind/short/days@2021 = length/1-3/days@2021",
                        "spell_kind/long/days@2021 = length/4-7/days@2021 + length/7+/days@2021");
        assertTells("sick_leave length/4-7/days_per_spell@2021", "length/4-7/days@2021", "length/4-7/spells@2021");
        assertTells("sick_leave total/*/days_per_spell@2021", "total/*/days_per_spell@2021", "total/*/spells@2021");
    }

    @Test
    void aLimitInsideALengthLeavesARest() {
        figures("sick_leave", "2021", "length/1-3 length/4-7 length/7+ spell_kind/short spell_kind/long", "spells");
        limit(4);
        assertThat(sums())
                .contains(
                        "spell_kind/short/spells@2021 = length/1-3/spells@2021 + rest",
                        "spell_kind/long/spells@2021 = length/7+/spells@2021 + rest");
    }

    @Test
    void aLimitBetweenLengthsLeavesNone() {
        figures("sick_leave", "2021", "length/1-3 length/4-7 length/7+ spell_kind/short spell_kind/long", "spells");
        limit(7);
        assertThat(sums())
                .contains(
                        "spell_kind/short/spells@2021 = length/1-3/spells@2021 + length/4-7/spells@2021",
                        "spell_kind/long/spells@2021 = length/7+/spells@2021");
    }

    private void limit(int days) {
        figures.add(new IndicatorValue(
                new FigureKey("sick_leave", "total", "*", "2021", "longest_short_days"),
                "",
                Ratio.count(days),
                null,
                null));
    }
}
