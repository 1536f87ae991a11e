package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Severity;

/** A correction of earlier months, which are as they were: one in a row of its own has been added to the month's (R314). */
final class R205NegativePay extends AmountNotCounted {
    R205NegativePay() {
        super(
                Severity.NOTICE,
                "Bruttolønnen er negativ og er ikke talt med i løn",
                "Et beløb på 0 kr. eller mere",
                "Intet, hvis det er en regulering. Skal beløbet tælle med, kan afvigelsen godkendes med en begrundelse.",
                "gross_pay_oere < 0");
    }
}
