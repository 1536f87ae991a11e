package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import java.util.List;

final class R301DuplicateRow extends IdenticalRows {
    R301DuplicateRow() {
        super("Medarbejdernr", "Én række pr. ansættelse", "payroll_row", "person, employment");
    }

    @Override
    List<Finding> find(StagedDelivery staged) {
        return staged.totals().repeatsEmployments() ? super.find(staged) : List.of();
    }
}
