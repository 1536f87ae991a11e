package dk.personaletal.job;

import java.util.List;
import java.util.Optional;

/** Which figures stand in which printed table: the way from paper back to indicators. */
final class ExplainedFigures {
    private static final List<String> TURNOVER = List.of(
            "opening",
            "leavers_rate",
            "joiners_rate",
            "closing",
            "leavers",
            "joiners",
            "transfers_out",
            "transfers_in");
    private static final List<String> SICK_LEAVE = List.of("days_per_fte", "percent", "days", "fte");
    private static final List<Entry> TABLES = List.of(
            new Entry("personaleomsaetning_center", "turnover", List.of("department", "total"), TURNOVER),
            new Entry("personaleomsaetning_afdeling", "turnover", List.of("unit", "total"), TURNOVER),
            new Entry("personaleomsaetning_overenskomst", "turnover", List.of("agreement_group", "total"), TURNOVER),
            new Entry(
                    "aldersfordeling",
                    "age",
                    List.of("band"),
                    List.of("persons", "change", "change_rate", "mean_age", "mean_age_change")),
            new Entry("aldersfordeling_overenskomst", "age", List.of("agreement_group"), List.of()),
            new Entry("sygefravaer_benchmark", "sick_leave", List.of("total"), SICK_LEAVE),
            new Entry("sygefravaer_center", "sick_leave", List.of("department", "total"), SICK_LEAVE),
            new Entry("sygefravaer_overenskomst", "sick_leave", List.of("agreement_group", "total"), SICK_LEAVE),
            new Entry("sygefravaer_fagomraade", "sick_leave", List.of("professional_area", "total"), SICK_LEAVE),
            new Entry("sygefravaer_laengde", "sick_leave", List.of("length"), List.of()));

    private ExplainedFigures() {}

    /**
     * @param table as printed; empty when a measure was asked for
     * @param breakdowns empty: all
     * @param measures empty: all
     */
    record Entry(String table, String indicator, List<String> breakdowns, List<String> measures) {
        boolean has(String breakdown, String measure) {
            return (breakdowns.isEmpty() || breakdowns.contains(breakdown))
                    && (measures.isEmpty() || measures.contains(measure));
        }
    }

    /** @param figure a table's name, or {@code indicator.measure} */
    static Optional<Entry> find(String figure) {
        Optional<Entry> table =
                TABLES.stream().filter(entry -> entry.table().equals(figure)).findFirst();
        int dot = figure.indexOf('.');
        return table.isPresent() || dot < 0
                ? table
                : Optional.of(new Entry("", figure.substring(0, dot), List.of(), List.of(figure.substring(dot + 1))));
    }

    static List<String> tables() {
        return TABLES.stream().map(Entry::table).toList();
    }

    /** Who is counted. */
    static String population(String indicator) {
        return switch (indicator) {
            case "turnover" -> "Månedslønnede i ordinære stillinger, ansat ved opgørelsen; hovedansættelsen tæller.";
            case "age" -> "Alle månedslønnede, ansat ved opgørelsen; hovedansættelsen tæller.";
            case "sick_leave" -> "Alle månedslønnede ansættelser; fravær med en kode, der er sygefravær.";
            default -> "Se jobs/definitions/" + indicator + ".md.";
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
            case "days" -> "fraværstimer / 7,4";
            case "fte" -> "sum af beskæftigelsesgrader / måneder med løn";
            case "days_per_fte" -> "dagsværk / årsværk";
            case "percent" -> "dagsværk pr. årsværk / nettoarbejdsdage";
            default -> "tæller / nævner";
        };
    }
}
