package dk.personaletal.indicators;

import dk.personaletal.indicators.age.PensionAge;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The indicators that are nothing but their descriptor and SQL, with what a municipality may choose. */
final class Plain {
    private Plain() {}

    /** On the opening headcount; who is back within three months hasn't left. */
    static Indicator turnover() {
        return turnover(false, 3);
    }

    static Indicator turnover(boolean onMean, int rehiredWithin) {
        return turnover(onMean, rehiredWithin, NaiveScope.ANY);
    }

    static Indicator turnoverTrend() {
        return new SqlIndicator("turnover_trend", Map.of("on_mean", false, "least_persons", 0, "least_units", 0));
    }

    static Indicator turnoverBenchmark(String publisher, Map<String, List<Integer>> membersByArea) {
        Map<String, List<Integer>> members = new TreeMap<>(membersByArea);
        return new SqlIndicator(
                "turnover_benchmark",
                Map.of(
                        "publisher",
                        publisher,
                        "areas",
                        members.entrySet().stream()
                                .flatMap(area -> area.getValue().stream().map(member -> area.getKey()))
                                .toArray(String[]::new),
                        "members",
                        members.values().stream().flatMap(List::stream).toArray(Integer[]::new)));
    }

    static Indicator age(List<PensionAge> pensionAges) {
        return new SqlIndicator("age", PensionAge.parameters(pensionAges));
    }

    static Indicator staff(int wideSpanOver) {
        return new SqlIndicator("staff", Map.of("limit", wideSpanOver));
    }

    static Indicator pay(int dominantPersons) {
        return new SqlIndicator("pay", Map.of("dominant", dominantPersons, "one_off_percent", 50));
    }

    static Indicator turnover(boolean onMean, int rehiredWithin, NaiveScope scope) {
        return new SqlIndicator(
                "turnover",
                Map.of(
                        "on_mean",
                        onMean,
                        "rehired_within",
                        rehiredWithin,
                        "reasons_written",
                        new String[] {"ny stilling", "nyt job", "pension"},
                        "reasons",
                        new String[] {"Ny stilling", "Ny stilling", "Pension"},
                        "least_persons",
                        scope.persons(),
                        "least_units",
                        scope.units()));
    }

    static Indicator survey(Map<String, String> questions) {
        Map<String, String> sorted = new TreeMap<>(questions);
        return new SqlIndicator(
                "survey",
                Map.of(
                        "question_codes", sorted.keySet().toArray(String[]::new),
                        "question_names", sorted.values().toArray(String[]::new)));
    }

    static Indicator recruiting() {
        return new SqlIndicator("recruiting", Map.of("settled_months", 6));
    }

    static Indicator population() {
        return new SqlIndicator("population", Map.of());
    }
}
