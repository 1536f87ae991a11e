package dk.personaletal.validation.organisation;

import dk.personaletal.staging.UnitRecodeRow;
import dk.personaletal.validation.KindRules;
import java.util.List;

/** Codes of units, agreement groups and positions that became others. */
public final class RecodeRules {
    private RecodeRules() {}

    public static KindRules<UnitRecodeRow> of() {
        return new KindRules<>(
                UnitRecodeRow.class,
                List.of(new R521SameCode()),
                List.of(
                        new R571DuplicateRecode(),
                        new R572RecodedToTwo(),
                        new R573RecodedOnTheSameDay(),
                        new R574OldUnitUnknown(),
                        new R575NewUnitUnknown()));
    }
}
