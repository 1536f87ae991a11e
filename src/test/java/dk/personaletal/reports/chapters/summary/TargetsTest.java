package dk.personaletal.reports.chapters.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.InventedFigures;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final Target TURNOVER = target("turnover", "", "16", null, null, "newest-year");
    private static final Target SICK_LEAVE =
            target("sick-leave", "", null, null, "Alle kommuner i Danmark", "newest-year");
    private static final Target SCORE = target("survey-score", "SOCIAL_KAPITAL", null, "3.7", null, "newest-year");
    private static final Target AGREEMENT = target("survey-agreement", "UDVIKLING", null, "80", null, "newest-year");

    private static Target target(
            String indicator,
            String question,
            @Nullable String most,
            @Nullable String least,
            @Nullable String area,
            String per) {
        return new Target(
                indicator,
                question,
                question.isEmpty() ? "" : "Social kapital",
                most == null ? null : new BigDecimal(most),
                least == null ? null : new BigDecimal(least),
                area,
                per);
    }

    private static List<String> printed(InventedFigures figures, Target... targets) {
        List.of(targets).forEach(figures::target);
        ChapterContext context = figures.context();
        return new Targets(context)
                .list().stream()
                        .map(outcome -> (outcome.name() + "; " + outcome.goal() + "; " + outcome.judged(context))
                                .replace('\u202f', ' '))
                        .toList();
    }

    private static InventedFigures score(Ratio mean) {
        return new InventedFigures()
                .figure("survey", "question", "SOCIAL_KAPITAL", "Social kapital", "2020", "mean", mean);
    }

    @Test
    void aTargetWithoutAFigureCannotBeJudged() {
        assertThat(printed(new InventedFigures(), TURNOVER, SICK_LEAVE, SCORE, AGREEMENT))
                .containsExactly(
                        "Personaleomsætning; højst 16,0 %; – Kan ikke vurderes",
                        "Sygefravær, dagsværk pr. årsværk; højst som landsgennemsnittet (tallet er ikke leveret); – Kan ikke vurderes",
                        "Social kapital; mindst 3,7; – Kan ikke vurderes",
                        "Enige eller helt enige i »Social kapital«; mindst 80,0 %; – Kan ikke vurderes");
    }

    @Test
    void figuresAreComparedAsPrinted() {
        assertThat(printed(score(Ratio.of(365, 100)), SCORE))
                .containsExactly("Social kapital 2020; mindst 3,7; ● Nået");
        assertThat(printed(score(Ratio.of(3649, 1000)), SCORE))
                .containsExactly("Social kapital 2020; mindst 3,7; ○ Ikke nået");
    }

    @Test
    void aYearThatLacksAMonthIsHeldAgainstNothing() {
        InventedFigures figures = new InventedFigures()
                .figure("sick_leave", "total", "*", "I alt", "2020", "absence_months", Ratio.count(12))
                .figure("sick_leave", "total", "*", "I alt", "2020", "months", Ratio.count(11))
                .figure("sick_leave", "total", "*", "I alt", "2020", "days_per_fte", Ratio.of(1233, 100))
                .figure(
                        "benchmark",
                        "area",
                        "Alle kommuner i Danmark",
                        "Landet",
                        "2020",
                        "days_per_fte",
                        Ratio.of(1222, 100));
        assertThat(printed(figures, SICK_LEAVE))
                .containsExactly(
                        "Sygefravær 2020, dagsværk pr. årsværk; højst som landsgennemsnittet (12,22); – Kan ikke vurderes");
        figures.figure("sick_leave", "total", "*", "I alt", "2020", "published_days_per_fte", Ratio.of(1222, 100));
        assertThat(printed(figures))
                .as("what is printed of us is of the whole year")
                .containsExactly("Sygefravær 2020, dagsværk pr. årsværk; højst som landsgennemsnittet (12,22); ● Nået");
    }

    @Test
    void theTwelveMonthsAreHeldAgainstTheNewestYearOfTheOthers() {
        InventedFigures figures = new InventedFigures()
                .figure("sick_leave", "total", "*", "I alt", "2021-03", "absence_months", Ratio.count(12))
                .figure("sick_leave", "total", "*", "I alt", "2021-03", "days_per_fte", Ratio.of(1233, 100))
                .figure(
                        "benchmark",
                        "area",
                        "Alle kommuner i Danmark",
                        "Alle kommuner i Danmark",
                        "2020",
                        "days_per_fte",
                        Ratio.of(1222, 100));
        Target rolling = target("sick-leave", "", null, null, "Alle kommuner i Danmark", "last-12-months");
        assertThat(printed(figures, rolling))
                .containsExactly(
                        "Sygefravær i de seneste 12 måneder, dagsværk pr. årsværk; højst som landsgennemsnittet (12,22); ○ Ikke nået");
    }

    @Test
    void aDistanceThatChanceExplainsIsSaid() {
        assertThat(printed(turnover(62, 368), TURNOVER))
                .containsExactly("Personaleomsætning; højst 16,0 %; ○ Ikke nået, inden for usikkerheden");
        assertThat(printed(turnover(681, 3825), TURNOVER))
                .containsExactly("Personaleomsætning; højst 16,0 %; ○ Ikke nået");
        assertThat(printed(turnover(58, 402), TURNOVER))
                .containsExactly("Personaleomsætning; højst 16,0 %; ● Nået, inden for usikkerheden");
    }

    private static InventedFigures turnover(long leavers, long opening) {
        return new InventedFigures()
                .figure("turnover", "total", "*", "I alt", "2021-03", "leavers", Ratio.count(leavers))
                .figure("turnover", "total", "*", "I alt", "2021-03", "opening", Ratio.count(opening))
                .figure("turnover", "total", "*", "I alt", "2021-03", "leavers_rate", Ratio.of(leavers, opening));
    }

    @Test
    void everyIndicatorThatMayBeConfiguredHasAKind() {
        for (String indicator : dk.personaletal.settings.Target.INDICATORS) {
            assertThat(printed(new InventedFigures(), target(indicator, "Q", "1", null, null, "newest-year")))
                    .hasSize(1);
        }
    }
}
