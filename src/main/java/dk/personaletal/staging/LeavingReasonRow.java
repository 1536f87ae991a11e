package dk.personaletal.staging;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One anonymous answer to why somebody left.
 *
 * @param reason a wording of the list; anything else is Andet, since free text may name a person
 * @param reasonKnown whether the list has it
 */
public record LeavingReasonRow(
        int line,
        YearMonth month,
        @Nullable String unitCode,
        @Nullable String agreementCode,
        String reason,
        boolean reasonKnown)
        implements StagedRow {}
