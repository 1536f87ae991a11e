package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.validation.IdenticalRows;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

final class R301DuplicateRow extends IdenticalRows {
    R301DuplicateRow() {
        super("Medarbejdernr", "Én række pr. ansættelse", "payroll_row", "person, employment");
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.totals().repeatsEmployments() ? super.find(staged) : List.of();
    }
}
