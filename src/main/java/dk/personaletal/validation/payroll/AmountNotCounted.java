package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/** An amount that isn't a month's pay: the person counts, the amount doesn't, unless somebody says that it does. */
abstract class AmountNotCounted extends LineRule {
    private final String condition;

    /** @param condition on a row of payroll */
    AmountNotCounted(Severity severity, String title, String expected, String remedy, String condition) {
        super(
                severity,
                "Bruttoløn",
                title,
                expected,
                remedy,
                "select line_no, null::text from payroll_row where delivery_id = :delivery and %s order by line_no"
                        .formatted(condition));
        this.condition = condition;
    }

    @Override
    public final boolean plausibility() {
        return true;
    }

    @Override
    protected final List<Finding> find(StagedDelivery staged) {
        List<Finding> found = super.find(staged);
        if (!found.isEmpty() && !acceptedIn(staged.scope())) {
            staged.sql("""
                            update payroll_row
                               set gross_pay_oere = null, base_pay_oere = null, supplement_oere = null, pension_oere = null
                             where delivery_id = :delivery and %s
                            """.formatted(condition)).update();
            staged.amountsChanged();
        }
        return found;
    }
}
