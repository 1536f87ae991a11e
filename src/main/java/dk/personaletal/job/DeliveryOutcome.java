package dk.personaletal.job;

import dk.personaletal.delivery.Finding;
import java.util.List;

/**
 * What became of one file.
 *
 * @param verdict {@code accepted}, {@code accepted_with_findings}, {@code rejected}, {@code already_taken_in} or
 *     {@code missing}: registered by an earlier run, and no longer where it was
 * @param findings those kept line by line
 */
public record DeliveryOutcome(String file, String verdict, long rowsRead, long rowsKept, List<Finding> findings) {
    public DeliveryOutcome {
        findings = List.copyOf(findings);
    }

    public boolean missing() {
        return verdict.equals("missing");
    }

    public boolean rejected() {
        return verdict.equals("rejected");
    }
}
