package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.shared.Pseudonyms;
import java.util.List;
import java.util.function.Consumer;

/** One line after another through reading, rules and encoding. */
final class RowPipe<R extends StagedRow> {
    private final RowKind<R> kind;
    private final int width;
    private final List<RowCheck<R>> checks;
    private final DeliveryScope scope;
    private final Cells cells;
    private final FindingTally tally;
    private final Consumer<Finding> findings;

    private RowPipe(
            RowKind<R> kind,
            int width,
            List<RowCheck<R>> checks,
            DeliveryScope scope,
            Cells cells,
            FindingTally tally) {
        this.kind = kind;
        this.width = width;
        this.checks = checks;
        this.scope = scope;
        this.cells = cells;
        this.tally = tally;
        findings = tally::add;
    }

    static RowPipe<?> of(
            DeliveryScope scope, Cells cells, Pseudonyms pseudonyms, StagingRules rules, FindingTally tally) {
        return of(RowTable.of(scope.kind()), scope, cells, pseudonyms, rules, tally);
    }

    private static <R extends StagedRow> RowPipe<R> of(
            RowTable<R> table,
            DeliveryScope scope,
            Cells cells,
            Pseudonyms pseudonyms,
            StagingRules rules,
            FindingTally tally) {
        RowKind<R> kind = table.opening().open(scope, cells, pseudonyms);
        return new RowPipe<>(kind, table.width(), rules.checks().of(table.row()), scope, cells, tally);
    }

    /** Whether the cells' present line became a row. */
    boolean put(CopyBuffer out, Consumer<Alias> aliases) {
        if (kind.deleted(cells)) {
            return false;
        }
        tally.startRow();
        R row = kind.read(cells);
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
        kind.encode(row, out);
        kind.aliases(row, aliases);
        return true;
    }
}
