package dk.personaletal.validation.absence;

import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** Spells of absence. */
public final class AbsenceRules {
    private AbsenceRules() {}

    public static KindRules<AbsenceRow> of(ValidationParameters parameters) {
        return new KindRules<>(
                AbsenceRow.class,
                List.of(
                        new R401EndBeforeStart(),
                        new R402OutsidePeriod(),
                        new R403HoursExceedSpell(),
                        new R404SpellAbsurdlyLong(parameters),
                        new R405AbsenceWrongMunicipality()),
                List.of(
                        new R453DuplicateAbsence(),
                        new R451AbsenceWithoutEmployment(parameters),
                        new R455UnknownEmployment(parameters),
                        new R452OverlappingAbsence(parameters),
                        new R454AbsenceAfterLeaving()));
    }
}
