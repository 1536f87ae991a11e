package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.PayrollTotals;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/** 0,01 for full time: seen in the file itself, also where there's no month to hold it up against. */
final class R313DegreesTooSmall extends SetRule {
    private static final int FIVE_PERCENT = 500;

    R313DegreesTooSmall() {
        super(
                Severity.FATAL,
                "Beskæftigelsesgraderne ser ud til at være hundrede gange for små",
                "Undersøg, om 1 er fuld tid i udtrækket. Er graderne rigtige, kan afvigelsen godkendes med en begrundelse.");
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        PayrollTotals totals = staged.totals();
        boolean tooSmall =
                totals.degreeTenthousandths() > 0 && totals.degreeTenthousandths() < totals.persons() * FIVE_PERCENT;
        return tooSmall ? List.of(finding(staged, totals)) : List.of();
    }

    private Finding finding(StagedDelivery staged, PayrollTotals totals) {
        return finding(
                staged.scope(),
                0,
                "Beskæftigelsesgrad",
                null,
                "%s: i gennemsnit %s pr. person."
                        .formatted(title(), Numbers.decimal(totals.degreeTenthousandths() / totals.persons(), 4)),
                "1 for fuld tid");
    }
}
