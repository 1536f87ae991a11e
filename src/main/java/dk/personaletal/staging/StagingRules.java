package dk.personaletal.staging;

import dk.personaletal.delivery.Finding;
import java.util.List;
import java.util.function.Function;

/** What the reader is told of judging: how a fault becomes a finding, and the rules for typed rows. */
public record StagingRules(Function<RowFault, Finding> faults, Checks checks) {
    /** The rules for the rows of a type; none is fine. */
    public interface Checks {
        <R extends StagedRow> List<RowCheck<R>> of(Class<R> row);
    }
}
