package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.BenchmarkSickLeaveRow;

/** A rule about one row of a benchmark delivery. */
abstract class BenchmarkRule extends RowRule<BenchmarkSickLeaveRow> {
    BenchmarkRule(Severity severity, String column, String title, String remedy) {
        super(severity, column, title, remedy);
    }

    @Override
    final int line(BenchmarkSickLeaveRow row) {
        return row.line();
    }
}
