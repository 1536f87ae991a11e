package dk.personaletal.delivery;

import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.shared.DanishFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one rule found in a delivery, for people who want to know what is wrong before they see each line.
 *
 * @param severity the gravest of its findings
 * @param findings how many, also beyond those kept line by line
 * @param message what is wrong and how many rows have it, in Danish
 * @param remedy what to do
 */
public record RuleSummary(String rule, Severity severity, long findings, String message, String remedy) {
    /** What rejects a delivery comes before what leaves rows out, and what is only worth knowing comes last. */
    private static final Comparator<RuleSummary> ORDER = Comparator.comparing(RuleSummary::severity)
            .thenComparing(RuleSummary::findings)
            .reversed()
            .thenComparing(RuleSummary::rule);

    /** Of a delivery whose findings are all kept. */
    public static List<RuleSummary> of(List<Finding> findings) {
        return of(findings, List.of());
    }

    /**
     * One a rule, gravest first.
     *
     * @param kept in the order of {@link FindingStore#list}
     * @param counts those of rules that have more findings than are kept, at least
     */
    public static List<RuleSummary> of(List<Finding> kept, List<RuleCount> counts) {
        Map<String, Long> all = counts.stream().collect(Collectors.toMap(RuleCount::rule, RuleCount::findings));
        Map<String, List<Finding>> byRule =
                kept.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        Stream<RuleSummary> told =
                byRule.entrySet().stream().map(rule -> of(rule.getValue(), all.getOrDefault(rule.getKey(), 0L)));
        Stream<RuleSummary> retired = counts.stream()
                .filter(count -> !byRule.containsKey(count.rule()))
                .map(count -> new RuleSummary(
                        count.rule(), count.severity(), count.findings(), "Linjerne er slettet efter aftalt tid.", ""));
        return Stream.concat(told, retired).sorted(ORDER).toList();
    }

    private static RuleSummary of(List<Finding> kept, long counted) {
        Finding first = kept.get(0);
        long findings = Math.max(counted, kept.size());
        return new RuleSummary(
                first.rule(), first.severity(), findings, message(kept) + place(kept, findings), first.remedy());
    }

    /** Where the findings differ, what they have in common; one about the whole file speaks for the others. */
    private static String message(List<Finding> kept) {
        String first = kept.get(0).message();
        boolean one = kept.get(0).line() == 0
                || kept.stream().allMatch(finding -> finding.message().equals(first));
        int end = first.indexOf(": ");
        return one || end < 0 ? first : first.substring(0, end) + ".";
    }

    private static String place(List<Finding> kept, long findings) {
        if (kept.get(0).line() == 0) {
            return "";
        }
        long lines = kept.stream().mapToLong(Finding::line).distinct().count() + findings - kept.size();
        return lines == 1
                ? " (linje " + kept.get(0).line() + ")"
                : " (" + DanishFormat.count(lines, "række", "rækker") + ")";
    }
}
