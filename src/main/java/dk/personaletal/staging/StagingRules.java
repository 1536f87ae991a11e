package dk.personaletal.staging;

import dk.personaletal.delivery.Finding;
import java.util.List;
import java.util.function.Function;

/** What the reader is told of judging: how a fault becomes a finding, and the rules for typed rows. */
public record StagingRules(
        Function<RowFault, Finding> faults,
        List<RowCheck<PayrollRow>> payroll,
        List<RowCheck<AbsenceRow>> absence,
        List<RowCheck<OrganisationRow>> organisation,
        List<RowCheck<BenchmarkSickLeaveRow>> benchmark) {
    public StagingRules {
        payroll = List.copyOf(payroll);
        absence = List.copyOf(absence);
        organisation = List.copyOf(organisation);
        benchmark = List.copyOf(benchmark);
    }
}
