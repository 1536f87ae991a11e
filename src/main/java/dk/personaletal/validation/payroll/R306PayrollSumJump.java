package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** Says nothing where one of the months brings no pay at all, or errors have left rows out. */
final class R306PayrollSumJump extends SetRule {
    private final ValidationParameters parameters;

    R306PayrollSumJump(ValidationParameters parameters) {
        super(
                Severity.WARNING,
                "Lønsummen har ændret sig usandsynligt meget siden sidste måned",
                "Undersøg, om beløbene er i kroner, og om udtrækket er helt.");
        this.parameters = parameters;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged
                .lastMonth()
                .filter(before -> jumps(before.grossPayOere(), staged.totals().grossPayOere()))
                .filter(before -> !staged.lacksRows(parameters))
                .map(before ->
                        finding(staged, before.grossPayOere(), staged.totals().grossPayOere()))
                .stream()
                .toList();
    }

    private Finding finding(StagedDelivery staged, long before, long now) {
        return finding(
                staged.scope(),
                0,
                "Bruttoløn",
                Numbers.kroner(now),
                "%s: fra %s til %s".formatted(title(), Numbers.kroner(before), Numbers.kroner(now)),
                "En ændring på højst %s".formatted(Numbers.percent(parameters.payrollSumJumpBasisPoints())));
    }

    private boolean jumps(long before, long now) {
        return now > 0
                && before > 0
                && Numbers.exceeds(Math.abs(now - before), before, parameters.payrollSumJumpBasisPoints());
    }
}
