package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;
import dk.personaletal.validation.RepeatedKeys;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/** Runs after R301, so that what is left under one key differs. */
final class R302ConflictingRow extends LineRule {
    R302ConflictingRow() {
        super(
                Severity.ERROR,
                "Ansættelsesnr",
                "Samme ansættelse står med forskelligt indhold",
                "Én række pr. ansættelse",
                "Ret ansættelsen i kildesystemet. Ingen af rækkerne er talt med.",
                RepeatedKeys.rows("payroll_row", "person, employment"));
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.totals().repeatsEmployments() ? super.find(staged) : List.of();
    }
}
