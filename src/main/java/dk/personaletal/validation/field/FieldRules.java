package dk.personaletal.validation.field;

import dk.personaletal.validation.FaultRule;
import java.util.List;

/** A row's fields as they are read, whatever they mean. */
public final class FieldRules {
    private FieldRules() {}

    public static List<FaultRule> ofReading() {
        return List.of(
                new R101FieldCountWrong(),
                new R102ValueMissing(),
                new R103DateInvalid(),
                new R104YearTwoDigits(),
                new R105MonthInvalid(),
                new R106NumberInvalid(),
                new R107CodeUnknown(),
                new R108CprInvalid(),
                new R109TextTooLong(),
                new R110ValueSaysNone(),
                new R111DigitsLost(),
                new R112RowDeleted(),
                new R302SourceRowsConflict());
    }
}
