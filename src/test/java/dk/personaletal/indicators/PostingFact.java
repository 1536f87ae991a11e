package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A delivered posting, in the month whose file has it. */
record PostingFact(
        YearMonth delivered,
        String number,
        @Nullable String unit,
        @Nullable String agreementCode,
        LocalDate postedOn,
        @Nullable Integer candidates,
        boolean isReposting,
        @Nullable LocalDate filledOn) {}
