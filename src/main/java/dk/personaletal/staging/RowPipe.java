package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.values.CopyBuffer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One line after another through reading, rules and encoding. */
final class RowPipe<R extends StagedRow> {
    private static final int KEY_COLUMNS = 2;

    private final RowReader<R> reader;
    private final List<Field<R, ?>> kept;
    private final int width;
    private final List<RowCheck<R>> checks;
    private final DeliveryScope scope;
    private final FindingTally tally;
    private final Function<RowFault, Finding> faults;
    private final Consumer<Finding> findings;

    /** What becomes of a line: each has one. */
    enum Fate {
        KEPT,
        /** By a rule that says so, though nothing is wrong with it. */
        DROPPED,
        /** For what is wrong with it, which is a finding. */
        REJECTED
    }

    RowPipe(Columns<R> columns, DeliveryScope scope, Cells cells, StagingRules rules, FindingTally tally) {
        reader = new RowReader<>(columns, cells);
        kept = columns.fields().stream().filter(Field::isKept).toList();
        width = KEY_COLUMNS + columns.table().size();
        checks = rules.checks().of(columns.row());
        this.scope = scope;
        this.tally = tally;
        faults = rules.faults();
        findings = tally::add;
    }

    /** Reads the cells' present line, and writes its row if it becomes one. */
    Fate put(CopyBuffer out, Consumer<Alias> aliases) {
        tally.startRow();
        if (reader.deleted()) {
            tally.add(faults.apply(new RowFault(Fault.ROW_DELETED, reader.line(), null, null, null)));
            return Fate.DROPPED;
        }
        R row = reader.read();
        if (row == null || tally.rowLeftOut()) {
            return Fate.REJECTED;
        }
        checks.forEach(check -> check.check(row, scope, findings));
        if (tally.rowLeftOut()) {
            return Fate.REJECTED;
        }
        out.startRow(width);
        out.putLong(scope.deliveryId());
        out.putInt(row.line());
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).put(row, out);
        }
        row.alias().ifPresent(aliases);
        return Fate.KEPT;
    }
}
