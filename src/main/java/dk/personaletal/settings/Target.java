package dk.personaletal.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A target: an indicator, just one limit, and for sick leave the period.
 *
 * @param indicator one of {@link #INDICATORS}
 * @param question code of the survey's question; empty for what isn't about one
 * @param atMost in the unit that the figure is printed in: percent, days, points
 * @param atMostArea a benchmark area that the own figure must not exceed
 * @param period {@code newest-year} or {@code last-12-months}; the other indicators have a period of their own
 */
public record Target(
        String indicator,
        @DefaultValue("") String question,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal atLeast,
        @Nullable String atMostArea,
        @DefaultValue(NEWEST_YEAR) String period) {

    /** What a target may be about. */
    public static final List<String> INDICATORS =
            List.of("turnover", "sick-leave", "survey-score", "survey-agreement", "reposting-rate");

    static final String NEWEST_YEAR = "newest-year";
    private static final String LAST_12_MONTHS = "last-12-months";
    private static final Set<String> ABOUT_A_QUESTION = Set.of("survey-score", "survey-agreement");
    private static final String SICK_LEAVE = "sick-leave";

    /** What holds when the configuration names no targets. */
    static final List<Target> OF_THE_STRATEGY = List.of(
            new Target("turnover", "", new BigDecimal("16"), null, null, NEWEST_YEAR),
            new Target(SICK_LEAVE, "", null, null, "Alle kommuner i Danmark", NEWEST_YEAR),
            new Target("survey-score", "SOCIAL_KAPITAL", null, new BigDecimal("3.7"), null, NEWEST_YEAR),
            new Target("survey-agreement", "UDVIKLING", null, new BigDecimal("80"), null, NEWEST_YEAR));

    /** @throws IllegalArgumentException with a Danish sentence when it isn't a target */
    public Target {
        check(
                INDICATORS.contains(indicator),
                "indicator '" + indicator + "' er ikke et mål, der kan stilles. Vælg mellem "
                        + String.join(", ", INDICATORS));
        check(
                Stream.of(atMost, atLeast, atMostArea).filter(Objects::nonNull).count() == 1,
                "et mål skal have netop én grænse: at-most, at-least eller at-most-area");
        check(
                atMostArea == null || indicator.equals(SICK_LEAVE),
                "at-most-area kan kun bruges om sick-leave, som andre kommuners tal leveres for");
        check(
                ABOUT_A_QUESTION.contains(indicator) != question.isEmpty(),
                "question skal stå ved survey-score og survey-agreement og ikke ved andre");
        check(
                period.equals(NEWEST_YEAR) || period.equals(LAST_12_MONTHS) && indicator.equals(SICK_LEAVE),
                "period kan være newest-year, og for sick-leave også last-12-months");
    }

    private static void check(boolean fine, String message) {
        if (!fine) {
            throw new IllegalArgumentException(message);
        }
    }
}
