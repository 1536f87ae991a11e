package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.values.CopyBuffer;
import java.util.List;
import java.util.function.Consumer;

/** One line after another through reading, rules and encoding. */
final class RowPipe<R extends StagedRow> {
    private static final int KEY_COLUMNS = 2;

    private final RowReader<R> reader;
    private final List<Field<R, ?>> kept;
    private final int width;
    private final List<RowCheck<R>> checks;
    private final DeliveryScope scope;
    private final FindingTally tally;
    private final Consumer<Finding> findings;

    RowPipe(Columns<R> columns, DeliveryScope scope, Cells cells, StagingRules rules, FindingTally tally) {
        reader = new RowReader<>(columns, cells);
        kept = columns.fields().stream().filter(Field::isKept).toList();
        width = KEY_COLUMNS + columns.table().size();
        checks = rules.checks().of(columns.row());
        this.scope = scope;
        this.tally = tally;
        findings = tally::add;
    }

    /** Whether the cells' present line became a row. */
    boolean put(CopyBuffer out, Consumer<Alias> aliases) {
        if (reader.deleted()) {
            return false;
        }
        tally.startRow();
        R row = reader.read();
        if (row == null || tally.rowLeftOut()) {
            return false;
        }
        checks.forEach(check -> check.check(row, scope, findings));
        if (tally.rowLeftOut()) {
            return false;
        }
        out.startRow(width);
        out.putLong(scope.deliveryId());
        out.putInt(row.line());
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).put(row, out);
        }
        row.alias().ifPresent(aliases);
        return true;
    }
}
