package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R021TitleBeforeHeader extends FaultRule {
    R021TitleBeforeHeader() {
        super(
                Fault.TITLE_BEFORE_HEADER,
                Severity.FATAL,
                "Linjen ligner en titel, ikke kolonnenavne",
                "Kolonnenavne i første linje",
                "Fjern linjerne over kolonnenavnene, og aflever filen igen.");
    }
}
