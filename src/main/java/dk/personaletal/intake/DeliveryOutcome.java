package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.delivery.RuleSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param verdict {@code accepted}, {@code accepted_with_findings}, {@code rejected}; {@code already_taken_in} by an
 *     earlier night; {@code settled}: rejected by an earlier night, and since replaced or dismissed; or
 *     {@code missing}: registered by an earlier run, and no longer where it was
 * @param findings those kept line by line, gravest first
 * @param rules all of them, by rule
 * @param rejectedBefore when an earlier night rejected it; null when it was this one
 */
public record DeliveryOutcome(
        String file,
        String verdict,
        long rowsRead,
        long rowsKept,
        List<Finding> findings,
        List<RuleSummary> rules,
        @Nullable Instant rejectedBefore) {
    public DeliveryOutcome {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** Of this night, with all its findings. */
    public DeliveryOutcome(String file, String verdict, long rowsRead, long rowsKept, List<Finding> findings) {
        this(file, verdict, rowsRead, rowsKept, findings, RuleSummary.of(findings), null);
    }

    public static DeliveryOutcome of(Delivery judged, String verdict, FindingStore store) {
        List<Finding> findings = store.list(judged.id());
        return new DeliveryOutcome(
                judged.fileName(),
                verdict,
                judged.rowsRead(),
                judged.rowsKept(),
                findings,
                RuleSummary.of(findings, store.listCounts(judged.id())),
                null);
    }

    /** The verdict of an earlier night. */
    DeliveryOutcome asOf(@Nullable Instant rejected) {
        return new DeliveryOutcome(file, verdict, rowsRead, rowsKept, findings, rules, rejected);
    }

    public boolean missing() {
        return verdict.equals("missing");
    }

    public boolean rejected() {
        return verdict.equals("rejected");
    }
}
