package dk.personaletal.demo;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A month's pay in øre, for the hours of the employment. */
record Pay(long base, long supplement, long pension, int step) {
    private static final YearMonth LEVEL_OF = YearMonth.of(2019, 1);
    private static final int RAISE_A_HALF_YEAR_PER_MILLE = 9;

    static Pay of(Person person, int degree, YearMonth month) {
        int years = (int) Math.min(12, Math.max(0, person.seniority.until(month.atEndOfMonth(), ChronoUnit.YEARS)));
        long halfYears = Math.floorDiv(LEVEL_OF.minusMonths(3).until(month, ChronoUnit.MONTHS), 6L);
        long fullTime = 100L
                * person.group.payKroner
                * (1000 + RAISE_A_HALF_YEAR_PER_MILLE * halfYears)
                / 1000
                * (person.category.equals("Elev") ? 450 : person.payPerMille + 9 * years)
                / 1000;
        long paid = fullTime * degree / 10_000;
        long supplement = paid * (6 + person.number % 10 + years / 2) / 100;
        long pension = paid * (person.category.equals("Elev") ? 0 : 155) / 1000;
        return new Pay(paid - supplement, supplement, pension, 11 + person.group.code % 20 + years);
    }

    long gross() {
        return base + supplement + pension;
    }
}
