package dk.personaletal.archive;

import dk.personaletal.disclosure.Edition;
import dk.personaletal.shared.Scope;
import java.time.Instant;
import java.time.YearMonth;

/** A published version as the register has it. */
public record Publication(
        int municipality,
        YearMonth period,
        String report,
        Scope scope,
        Edition edition,
        int version,
        long snapshotId,
        Instant publishedAt) {}
