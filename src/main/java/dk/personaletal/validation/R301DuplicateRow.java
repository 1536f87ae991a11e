package dk.personaletal.validation;

import dk.personaletal.delivery.Severity;

final class R301DuplicateRow extends LineRule {
    R301DuplicateRow() {
        super(
                Severity.NOTICE,
                "Medarbejdernr",
                "Rækken er en nøjagtig gentagelse",
                "Én række pr. ansættelse",
                "Intet. Rækken tælles én gang.",
                RepeatedKeys.identicalRows("payroll_row", "person, employment_no"));
    }

    @Override
    boolean dropsLines() {
        return true;
    }
}
