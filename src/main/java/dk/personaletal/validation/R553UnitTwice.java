package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

final class R553UnitTwice extends LineRule {
    R553UnitTwice() {
        super(
                Severity.ERROR,
                "Enhedskode",
                "Enheden står flere gange",
                "Én række pr. enhed",
                "Fjern den række, der er forkert. Ingen af dem er talt med.",
                RepeatedKeys.rows("organisation_row", "unit_code"));
    }

    @Override
    boolean dropsLines() {
        return true;
    }
}
