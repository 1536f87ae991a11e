package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Turnover of five windows, each by sets of persons. */
final class NaiveTurnoverTrend implements SecondImplementation {
    private static final NaiveScope SCOPE = new NaiveScope(60, 40);

    @Override
    public Map<String, Object> settings() {
        return Map.of("on_mean", false, "least_persons", SCOPE.persons(), "least_units", SCOPE.units());
    }

    @Override
    public Figures figures(Municipality municipality, YearMonth period) {
        Figures figures = new Figures();
        for (int back = 0; back < 5; back++) {
            YearMonth closing = period.minusYears(back);
            YearMonth opening = closing.minusYears(1);
            if (municipality.payroll.containsKey(opening) && municipality.payroll.containsKey(closing)) {
                window(
                        figures,
                        closing,
                        NaivePayroll.ordinary(municipality, opening),
                        NaivePayroll.ordinary(municipality, closing));
            }
        }
        return figures;
    }

    private static void window(
            Figures figures, YearMonth closing, Map<UUID, PayrollFact> before, Map<UUID, PayrollFact> after) {
        put(figures, closing, "opening", before.size(), 1, before.size());
        put(figures, closing, "closing", after.size(), 1, after.size());
        if (!SCOPE.isComparable(before, after)) {
            return;
        }
        int leavers = minus(before.keySet(), after.keySet());
        int joiners = minus(after.keySet(), before.keySet());
        put(figures, closing, "leavers", leavers, 1, before.size());
        put(figures, closing, "joiners", joiners, 1, before.size());
        if (!before.isEmpty()) {
            put(figures, closing, "leavers_rate", leavers, before.size(), before.size());
            put(figures, closing, "joiners_rate", joiners, before.size(), before.size());
        }
    }

    private static void put(
            Figures figures, YearMonth closing, String measure, int persons, int denominator, int base) {
        figures.put(
                new FigureKey("turnover_trend", "total", "*", closing.toString(), measure),
                "I alt",
                BigDecimal.valueOf(persons),
                BigDecimal.valueOf(denominator),
                persons,
                base);
    }

    private static int minus(Set<UUID> from, Set<UUID> taken) {
        Set<UUID> left = new HashSet<>(from);
        left.removeAll(taken);
        return left.size();
    }
}
