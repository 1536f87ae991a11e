package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.shared.Pseudonyms;
import java.util.List;
import java.util.function.Consumer;

/** One line after another through reading, rules and encoding. */
final class RowPipe<R> {
    private final RowKind<R> kind;
    private final List<RowCheck<R>> checks;
    private final DeliveryScope scope;
    private final Cells cells;
    private final FindingTally tally;
    private final Consumer<Finding> findings;

    private RowPipe(RowKind<R> kind, List<RowCheck<R>> checks, DeliveryScope scope, Cells cells, FindingTally tally) {
        this.kind = kind;
        this.checks = checks;
        this.scope = scope;
        this.cells = cells;
        this.tally = tally;
        findings = tally::add;
    }

    static RowPipe<?> of(
            DeliveryScope scope, Cells cells, Pseudonyms pseudonyms, StagingRules rules, FindingTally tally) {
        long id = scope.deliveryId();
        return switch (scope.kind()) {
            case LOEN -> new RowPipe<>(new PayrollRows(id, cells, pseudonyms), rules.payroll(), scope, cells, tally);
            case FRAVAER ->
                new RowPipe<>(
                        new AbsenceRows(id, scope.municipality(), cells, pseudonyms),
                        rules.absence(),
                        scope,
                        cells,
                        tally);
            case ORGANISATION ->
                new RowPipe<>(new OrganisationRows(id, cells), rules.organisation(), scope, cells, tally);
            case BENCHMARK_SYGEFRAVAER ->
                new RowPipe<>(new BenchmarkSickLeaveRows(id, cells), rules.benchmark(), scope, cells, tally);
        };
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
        kind.encode(row, out);
        kind.aliases(row, aliases);
        return true;
    }
}
