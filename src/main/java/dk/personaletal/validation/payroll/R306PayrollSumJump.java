package dk.personaletal.validation.payroll;

import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.PayrollTotals;
import dk.personaletal.validation.PerPersonJump;
import dk.personaletal.validation.ValidationParameters;

final class R306PayrollSumJump extends PerPersonJump {
    R306PayrollSumJump(ValidationParameters parameters) {
        super(
                parameters,
                "Bruttoløn",
                parameters.payrollSumJumpBasisPoints(),
                "Lønsummen har ændret sig usandsynligt meget",
                "Undersøg, om beløbene er i kroner, og om udtrækket er helt. Er summen rigtig, for eksempel efter en"
                        + " efterregulering, kan afvigelsen godkendes med en begrundelse.");
    }

    @Override
    protected long sum(PayrollTotals totals) {
        return totals.grossPayOere();
    }

    @Override
    protected long sum(EarlierMonth before) {
        return before.grossPayOere();
    }

    @Override
    protected long small() {
        return 0;
    }

    @Override
    protected String now(PayrollTotals totals) {
        return Numbers.kroner(totals.grossPayOere());
    }

    @Override
    protected String before(EarlierMonth before) {
        return Numbers.kroner(before.grossPayOere());
    }

    @Override
    protected String beforeWithUnit(EarlierMonth before) {
        return before(before);
    }
}
