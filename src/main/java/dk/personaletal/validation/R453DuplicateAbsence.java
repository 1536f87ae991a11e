package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

final class R453DuplicateAbsence extends LineRule {
    R453DuplicateAbsence() {
        super(
                Severity.NOTICE,
                "Startdato",
                "Rækken er en nøjagtig gentagelse",
                "Én række pr. fravær",
                "Intet. Rækken tælles én gang.",
                RepeatedKeys.identicalRows("absence_row", "person, starts_on, absence_code"));
    }

    @Override
    boolean dropsLines() {
        return true;
    }
}
