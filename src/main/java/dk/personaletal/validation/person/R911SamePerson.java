package dk.personaletal.validation.person;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PersonChangeRow;
import dk.personaletal.validation.RowRule;

final class R911SamePerson extends RowRule<PersonChangeRow> {
    R911SamePerson() {
        super(
                Severity.ERROR,
                "Nyt medarbejdernr",
                "Det gamle og det nye nummer er det samme",
                "Ret det nye nummer, eller fjern rækken.");
    }

    @Override
    protected boolean broken(PersonChangeRow row, DeliveryScope scope) {
        return PersonChangeRow.OLD
                .of(row)
                .key()
                .equals(PersonChangeRow.NEW.of(row).key());
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Et andet nummer end det gamle";
    }
}
