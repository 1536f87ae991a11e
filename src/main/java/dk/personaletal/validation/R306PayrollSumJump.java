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
        return staged.comparison().map(months -> sums(staged, months.lastMonth())).filter(this::jumps).stream()
                .map(sums -> finding(
                        staged.scope(),
                        0,
                        "Bruttoløn",
                        Numbers.kroner(sums.now()),
                        "%s: fra %s til %s"
                                .formatted(title(), Numbers.kroner(sums.before()), Numbers.kroner(sums.now())),
                        "En ændring på højst %s".formatted(Numbers.percent(parameters.payrollSumJumpBasisPoints()))))
                .toList();
    }

    private boolean jumps(PaySums sums) {
        return sums.now() > 0
                && sums.before() > 0
                && Numbers.exceeds(
                        Math.abs(sums.now() - sums.before()), sums.before(), parameters.payrollSumJumpBasisPoints());
    }

    private static PaySums sums(StagedDelivery staged, long lastMonth) {
        return staged.sql("""
                        select coalesce(sum(gross_pay_oere) filter (where delivery_id = :delivery), 0),
                               coalesce(sum(gross_pay_oere) filter (where delivery_id = :lastMonth), 0)
                        from payroll_row
                        where delivery_id in (:delivery, :lastMonth) and status < 7
                        """)
                .param("lastMonth", lastMonth)
                .query((row, i) -> new PaySums(row.getLong(1), row.getLong(2)))
                .single();
    }

    private record PaySums(long now, long before) {}
}
