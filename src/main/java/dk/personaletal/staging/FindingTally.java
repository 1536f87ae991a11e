package dk.personaletal.staging;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings of one file: as many of a rule as are kept, and the number of the rest. */
final class FindingTally {
    private final Map<String, Integer> kept = new HashMap<>();
    private List<Finding> findings = new ArrayList<>();
    private Map<String, RuleCount> uncounted = new TreeMap<>();
    private boolean rowLeftOut;

    void add(Finding finding) {
        rowLeftOut |= finding.severity().compareTo(Severity.ERROR) >= 0;
        if (kept.merge(finding.rule(), 1, Integer::sum) <= FindingStore.KEPT_PER_RULE) {
            findings.add(finding);
        } else {
            uncounted.merge(
                    finding.rule(),
                    new RuleCount(finding.rule(), finding.severity(), 1),
                    (sum, one) -> new RuleCount(sum.rule(), sum.severity(), sum.findings() + one.findings()));
        }
    }

    /** What stops the reading rejects the delivery, whatever the rule says. */
    void addFatal(Finding finding) {
        add(finding.as(Severity.FATAL));
    }

    void startRow() {
        rowLeftOut = false;
    }

    /** Whether a finding since {@link #startRow} leaves the row out. */
    boolean rowLeftOut() {
        return rowLeftOut;
    }

    /** The findings kept since last asked. */
    List<Finding> takeFindings() {
        List<Finding> taken = findings;
        findings = new ArrayList<>();
        return taken;
    }

    /** The numbers of the others since last asked. */
    List<RuleCount> takeUncounted() {
        List<RuleCount> taken = List.copyOf(uncounted.values());
        uncounted = new TreeMap<>();
        return taken;
    }
}
