package dk.personaletal.validation.organisation;

import dk.personaletal.staging.OrganisationRow;
import dk.personaletal.validation.KindRules;
import java.util.List;

/** The tree of units. */
public final class OrganisationRules {
    private OrganisationRules() {}

    public static KindRules<OrganisationRow> of() {
        return new KindRules<>(
                OrganisationRow.class,
                List.of(
                        new R501OwnParent(),
                        new R502OrganisationWrongMunicipality(),
                        new R503OrganisationPeriodMismatch()),
                List.of(new R551UnknownParent(), new R553UnitTwice(), new R552Cycle()));
    }
}
