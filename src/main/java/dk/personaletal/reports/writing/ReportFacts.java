package dk.personaletal.reports.writing;

import dk.personaletal.disclosure.PayThresholds;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report prints beside the figures: whose, when, for whom, from what.
 *
 * @param municipality its name, for example {@code Lyngby-Taarbæk}
 * @param internalNote what every page says of an internal edition; empty for the committee's
 * @param smallCount k, the fewest persons that are told of
 * @param pay when a figure of pay is told of
 * @param gates what a sentence must pass; null in a source kept before there were any
 * @param benchmarkAreas the areas compared with, in the order printed
 * @param identity the report, its edition and its part of the municipality
 */
public record ReportFacts(
        String municipality,
        YearMonth period,
        String internalNote,
        int smallCount,
        PayThresholds pay,
        @Nullable Gates gates,
        List<String> benchmarkAreas,
        List<Target> targets,
        List<DeliveryFact> deliveries,
        List<FindingFact> findings,
        List<String> overruled,
        List<DefinitionFact> definitions,
        String identity) {
    public ReportFacts {
        gates = gates == null ? Gates.STANDARD : gates;
        benchmarkAreas = List.copyOf(benchmarkAreas);
        targets = List.copyOf(targets);
        deliveries = List.copyOf(deliveries);
        findings = List.copyOf(findings);
        overruled = List.copyOf(overruled);
        definitions = List.copyOf(definitions);
    }

    /** What a sentence must pass before it ranks. */
    @Override
    @SuppressWarnings("NullAway") // the constructor has put the standard where none were given
    public Gates gates() {
        return gates;
    }

    /**
     * One of the strategy's targets (succeskriterier). Just one of the three limits is given.
     *
     * @param indicator for example {@code turnover}
     * @param question code of the survey's question; empty when it isn't about one
     * @param questionName its wording
     * @param atMost in the figure's printed unit: percent, days, points
     * @param atMostArea the benchmark area that the own figure must not exceed
     * @param period {@code newest-year} or {@code last-12-months}
     */
    public record Target(
            String indicator,
            String question,
            String questionName,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal atLeast,
            @Nullable String atMostArea,
            String period) {}

    /**
     * One delivery that the figures rest on.
     *
     * @param kind {@code loen}, {@code fravaer} and so on
     * @param from first month that it covers; null when it has no period
     */
    public record DeliveryFact(
            String kind, @Nullable YearMonth from, @Nullable YearMonth to, long rowsRead, long rowsKept) {}

    /** How many findings a rule gave over these deliveries. */
    public record FindingFact(String rule, String title, String severity, long findings) {}

    /** An indicator's version. */
    public record DefinitionFact(String indicator, int version) {}
}
