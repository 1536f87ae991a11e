package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.UnitRecodeRow;

final class R521SameCode extends RowRule<UnitRecodeRow> {
    R521SameCode() {
        super(
                Severity.ERROR,
                "Ny enhedskode",
                "Enheden er omkodet til sig selv",
                "Ret den nye kode, eller fjern rækken.");
    }

    @Override
    boolean broken(UnitRecodeRow row, DeliveryScope scope) {
        return UnitRecodeRow.OLD_CODE.of(row).equals(UnitRecodeRow.NEW_CODE.of(row));
    }

    @Override
    String value(UnitRecodeRow row) {
        return UnitRecodeRow.NEW_CODE.of(row);
    }

    @Override
    String expected(DeliveryScope scope) {
        return "En anden kode end den gamle";
    }
}
