package dk.personaletal.job;

import java.time.Instant;
import java.time.YearMonth;

/** A published version as the register has it. */
record Publication(
        int municipality,
        YearMonth period,
        String report,
        String edition,
        int version,
        long snapshotId,
        Instant publishedAt) {}
