package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.ValidationParameters;
import java.util.OptionalInt;

/**
 * Severance, or a lost comma. Judged per full time, and a small employment as if it weren't quite so small; the amount
 * itself is never shown.
 */
final class R206AbsurdPay extends AmountNotCounted {
    private final ValidationParameters parameters;

    R206AbsurdPay(ValidationParameters parameters) {
        super(
                Severity.WARNING,
                "Bruttolønnen er usandsynligt høj og er ikke talt med i løn",
                "Højst %s om måneden ved fuld tid".formatted(Numbers.kroner(parameters.highestPayOere())),
                "Undersøg, om et komma er faldet ud. Er beløbet rigtigt og skal tælle med, kan afvigelsen godkendes med"
                        + " en begrundelse.",
                "gross_pay_oere > %d::bigint * case pay_form when 'M' then greatest(degree_tenthousandths, %d) else 10000 end / 10000"
                        .formatted(parameters.highestPayOere(), parameters.lowestDegreeScaledTenthousandths()));
        this.parameters = parameters;
    }

    /** Severance, back pay and one-off payments of a few are ordinary, however few employees there are. */
    @Override
    protected int fewestThatReject() {
        return 25;
    }

    @Override
    public OptionalInt toleranceBasisPoints() {
        return OptionalInt.of(parameters.warningToleranceBasisPoints());
    }
}
