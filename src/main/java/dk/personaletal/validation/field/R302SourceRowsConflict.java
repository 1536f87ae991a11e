package dk.personaletal.validation.field;

import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.validation.FaultRule;

/** The same as two staged rows of one employment that differ, seen before there are any. */
final class R302SourceRowsConflict extends FaultRule {
    R302SourceRowsConflict() {
        super(
                Fault.ROWS_CONFLICT,
                Severity.ERROR,
                "Kildens rækker siger forskelligt om det samme",
                "Én række, der gælder",
                "Ret det i kildesystemet, og hent udtrækket igen. Ingen af rækkerne er talt med.");
    }

    @Override
    protected boolean isOfStagedRows() {
        return true;
    }
}
