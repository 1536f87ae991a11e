package dk.personaletal.explain;

import dk.personaletal.shared.NumberStyle;
import java.util.Set;

/** What is said of a figure beside its numbers: who is counted, what it's worked out from, and how. */
final class ExplainedFigures {
    private static final String PAYROLL = "loen";

    private ExplainedFigures() {}

    /** Who is counted. */
    static String population(String indicator) {
        return switch (indicator) {
            case "turnover", "turnover_trend" ->
                "Månedslønnede i ordinære stillinger, ansat ved opgørelsen; hovedansættelsen tæller.";
            case "age" -> "Alle månedslønnede, ansat ved opgørelsen; hovedansættelsen tæller.";
            case "sick_leave" -> "Alle månedslønnede ansættelser; fravær med en kode, der er sygefravær.";
            default -> "Se jobs/definitions/" + indicator + ".md.";
        };
    }

    /** The kinds of deliveries that the indicator reads. */
    static Set<String> deliveries(String indicator) {
        return switch (indicator) {
            case "sick_leave" -> Set.of(PAYROLL, "fravaer");
            case "turnover" -> Set.of(PAYROLL, "fratraedelser");
            case "benchmark" -> Set.of("benchmark_sygefravaer");
            case "turnover_benchmark" -> Set.of("benchmark_omsaetning");
            case "survey" -> Set.of(PAYROLL, "trivsel");
            case "recruiting" -> Set.of(PAYROLL, "rekruttering");
            case "population" -> Set.of("befolkningsprognose");
            default -> Set.of(PAYROLL);
        };
    }

    static String formula(String measure) {
        return switch (measure) {
            case "leavers_rate" -> "afgang / antal personer ved start";
            case "joiners_rate" -> "tilgang / antal personer ved start";
            case "opening" -> "personer ansat ved den første opgørelse";
            case "closing" -> "personer ansat ved den sidste opgørelse";
            case "leavers" -> "personer ved den første opgørelse, som ikke er der ved den sidste";
            case "joiners" -> "personer ved den sidste opgørelse, som ikke var der ved den første";
            case "transfers_out" -> "personer ved begge opgørelser, som er flyttet herfra";
            case "transfers_in" -> "personer ved begge opgørelser, som er flyttet hertil";
            case "persons" -> "personer ved opgørelsen";
            case "change" -> "antal ved den sidste opgørelse − antal ved den første";
            case "change_rate" -> "ændring / antal ved den første opgørelse";
            case "days", "covered_days" -> "fraværstimer / 7,4";
            case "fte" -> "sum af beskæftigelsesgrader / måneder med løn";
            case "days_per_fte", "covered_days_per_fte" -> "dagsværk / årsværk";
            case "percent" -> "dagsværk pr. årsværk / nettoarbejdsdage";
            default -> "tæller / nævner";
        };
    }

    /** Of a figure that's in no table. */
    static NumberStyle style(String measure) {
        return switch (measure) {
            case "leavers_rate", "joiners_rate" -> NumberStyle.PERCENT;
            case "change_rate" -> NumberStyle.SIGNED_PERCENT;
            case "percent" -> NumberStyle.PERCENT_TWO;
            case "days_per_fte", "fte", "days", "covered_days" -> NumberStyle.DAYS;
            default -> measure.contains("share") ? NumberStyle.PERCENT : NumberStyle.COUNT;
        };
    }
}
