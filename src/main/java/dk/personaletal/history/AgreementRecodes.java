package dk.personaletal.history;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Agreement codes that became others; of two about one code and month the last of the list holds. */
record AgreementRecodes(List<Recode> recodes) {
    /** @param from the first month in which rows carry the new code */
    record Recode(String oldCode, String newCode, YearMonth from) {}

    /** What a code of a month is today: recodes follow each other, each later than the one before. */
    String of(String code, YearMonth month) {
        String now = code;
        YearMonth at = month;
        for (Optional<Recode> next = next(now, at); next.isPresent(); next = next(now, at)) {
            now = next.get().newCode();
            at = next.get().from();
        }
        return now;
    }

    private Optional<Recode> next(String code, YearMonth after) {
        return recodes.stream()
                .filter(recode -> recode.oldCode().equals(code) && recode.from().isAfter(after))
                .reduce((first, later) -> later.from().isAfter(first.from()) ? first : later);
    }
}
