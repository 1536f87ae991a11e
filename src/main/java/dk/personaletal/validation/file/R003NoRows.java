package dk.personaletal.validation.file;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

final class R003NoRows extends FaultRule {
    R003NoRows() {
        super(
                Fault.NO_ROWS,
                Severity.FATAL,
                "Filen har kolonnenavne, men ingen rækker",
                "Mindst én række",
                "Undersøg, om udtrækket er dannet for den rigtige periode, og aflever filen igen.");
    }
}
