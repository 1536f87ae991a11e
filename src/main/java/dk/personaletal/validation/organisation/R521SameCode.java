package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.UnitRecodeRow;
import dk.personaletal.validation.RowRule;

final class R521SameCode extends RowRule<UnitRecodeRow> {
    R521SameCode() {
        super(
                Severity.ERROR,
                "Ny enhedskode",
                "Koden er omkodet til sig selv",
                "Ret den nye kode, eller fjern rækken.");
    }

    @Override
    protected boolean broken(UnitRecodeRow row, DeliveryScope scope) {
        return UnitRecodeRow.OLD_CODE.of(row).equals(UnitRecodeRow.NEW_CODE.of(row));
    }

    @Override
    protected String value(UnitRecodeRow row) {
        return UnitRecodeRow.NEW_CODE.of(row);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En anden kode end den gamle";
    }
}
