package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R022QuotesWrong extends FaultRule {
    R022QuotesWrong() {
        super(
                Fault.QUOTES_WRONG,
                Severity.FATAL,
                "Et anførselstegn er sat forkert eller bliver ikke lukket",
                "Et anførselstegn lukkes, hvor feltet slutter, og skrives to gange inde i feltet",
                "Ret anførselstegnene i linjen. Er det filens sidste linje, så undersøg også, om filen er hel.");
    }
}
