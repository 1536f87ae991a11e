package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.OrganisationRow;
import dk.personaletal.validation.RowRule;

final class R501OwnParent extends RowRule<OrganisationRow> {
    R501OwnParent() {
        super(
                Severity.ERROR,
                "Overordnet enhedskode",
                "Enheden er sin egen overordnede",
                "Ret den overordnede enhed i kildesystemet.");
    }

    @Override
    protected boolean broken(OrganisationRow row, DeliveryScope scope) {
        return OrganisationRow.UNIT_CODE.of(row).equals(OrganisationRow.PARENT_CODE.of(row));
    }

    @Override
    protected String value(OrganisationRow row) {
        return OrganisationRow.UNIT_CODE.of(row);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En anden enheds kode, eller tomt for den øverste";
    }
}
