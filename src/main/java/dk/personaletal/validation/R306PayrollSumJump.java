package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

/** Says nothing where one of the months brings no pay at all. */
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
    List<Finding> find(StagedDelivery staged) {
        return staged.comparison().filter(this::jumps).stream()
                .map(months -> finding(
                        staged.scope(),
                        0,
                        "Bruttoløn",
                        Numbers.kroner(months.pay()),
                        "%s: fra %s til %s"
                                .formatted(title(), Numbers.kroner(months.payBefore()), Numbers.kroner(months.pay())),
                        "En ændring på højst %s".formatted(Numbers.percent(parameters.payrollSumJumpBasisPoints()))))
                .toList();
    }

    private boolean jumps(MonthComparison months) {
        return months.pay() > 0
                && months.payBefore() > 0
                && Numbers.exceeds(
                        Math.abs(months.pay() - months.payBefore()),
                        months.payBefore(),
                        parameters.payrollSumJumpBasisPoints());
    }
}
