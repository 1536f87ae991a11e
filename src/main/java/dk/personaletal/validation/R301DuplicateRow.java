package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

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

    @Override
    List<Finding> find(StagedDelivery staged) {
        return staged.totals().repeatsEmployments() ? super.find(staged) : List.of();
    }
}
