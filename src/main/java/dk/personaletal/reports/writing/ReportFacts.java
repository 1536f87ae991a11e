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
 * @param benchmarkAreas the areas compared with, in the order printed
 * @param identity hash of all that the report is made from
 */
public record ReportFacts(
        String municipality,
        YearMonth period,
        String internalNote,
        int smallCount,
        PayThresholds pay,
        List<String> benchmarkAreas,
        Targets targets,
        List<DeliveryFact> deliveries,
        List<FindingFact> findings,
        List<String> overruled,
        List<DefinitionFact> definitions,
        String identity) {
    public ReportFacts {
        benchmarkAreas = List.copyOf(benchmarkAreas);
        deliveries = List.copyOf(deliveries);
        findings = List.copyOf(findings);
        overruled = List.copyOf(overruled);
        definitions = List.copyOf(definitions);
    }

    /**
     * The strategy's targets (succeskriterier).
     *
     * @param turnoverAtMostPercent highest personaleomsætning that meets the target
     * @param sickLeaveAtMostArea the benchmark area that own sick leave must not exceed
     */
    public record Targets(BigDecimal turnoverAtMostPercent, String sickLeaveAtMostArea) {}

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
