package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.staging.steps.StepCount;
import dk.personaletal.staging.values.CopyBuffer;
import java.util.List;

/**
 * Some rows of one delivery, ready for COPY: one item, one commit. The last block of a delivery may have no rows.
 *
 * @param rows encoded rows
 * @param rowsRead lines read since the block before, kept or not
 * @param rowsDropped lines left out though nothing was wrong with them
 * @param rowsRejected lines left out for what was wrong
 * @param rowsAdded rows more than the lines they came of
 * @param rowsMerged rows that became part of another
 * @param recordsDone lines read since the start of the file; where reading goes on
 * @param last whether the delivery ends with it
 * @param account what became of the rows step by step; empty before the last block, and where there are no steps
 * @param uncounted findings beyond those kept, as numbers only
 * @param aliases employee numbers and the persons they belong to, where rows carry both numbers
 */
public record Block(
        long deliveryId,
        DeliveryKind kind,
        CopyBuffer rows,
        int rowsRead,
        int rowsKept,
        int rowsDropped,
        int rowsRejected,
        int rowsAdded,
        int rowsMerged,
        long recordsDone,
        boolean last,
        List<StepCount> account,
        List<Finding> findings,
        List<RuleCount> uncounted,
        List<Alias> aliases) {
    /** Whether the delivery begins with it. */
    boolean first() {
        return recordsDone == rowsRead;
    }
}
