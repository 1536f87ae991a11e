package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a figure may tell one audience.
 *
 * @param threshold k: fewest persons that may be told of
 * @param pay the thresholds of pay
 * @param sumMarginPercent how far off, each way, an attacker must stay from a withheld sum (days, pay, years of age)
 * @param tables what holds for single tables; the first that fits a figure and tells of the matter goes
 */
public record DisclosureRules(int threshold, PayThresholds pay, int sumMarginPercent, List<TableRule> tables) {
    static final int SUM_MARGIN_PERCENT = 50;

    public DisclosureRules {
        tables = List.copyOf(tables);
    }

    /** Without rules for single tables. */
    public DisclosureRules(int threshold, PayThresholds pay) {
        this(threshold, pay, SUM_MARGIN_PERCENT, List.of());
    }

    /**
     * A rule for one table, or for some of its figures.
     *
     * @param breakdown null: all
     * @param measure null: all
     * @param threshold null: the audience's
     * @param isSensitive null: as the product has it
     * @param withholdsZero null: a zero is shown
     */
    public record TableRule(
            String indicator,
            @Nullable String breakdown,
            @Nullable String measure,
            @Nullable Integer threshold,
            @Nullable Boolean isSensitive,
            @Nullable Boolean withholdsZero) {
        private boolean fits(FigureKey key) {
            return indicator.equals(key.indicator())
                    && (breakdown == null
                            || breakdown.equals(key.breakdown())
                            || breakdown.equals(Descriptor.plain(key.breakdown())))
                    && (measure == null || measure.equals(key.measure()));
        }
    }

    /** Fewest persons that a figure may tell of. */
    public int threshold(FigureKey key) {
        int usual = Sensitivity.isPay(key) ? pay.persons() : threshold;
        return said(key, TableRule::threshold).orElse(usual);
    }

    /** Whether a figure tells of persons, and not only what any staff list does. */
    public boolean isProtected(FigureKey key) {
        return said(key, TableRule::isSensitive).orElseGet(() -> Sensitivity.isProtected(key));
    }

    boolean withholdsZero(FigureKey key) {
        return said(key, TableRule::withholdsZero).orElse(false);
    }

    int leastThreshold() {
        int least = Math.min(threshold, pay.persons());
        for (TableRule table : tables) {
            least = table.threshold() == null ? least : Math.min(least, table.threshold());
        }
        return least;
    }

    private <T> Optional<T> said(FigureKey key, Function<TableRule, @Nullable T> matter) {
        return tables.stream()
                .filter(table -> table.fits(key))
                .flatMap(table -> Optional.ofNullable(matter.apply(table)).stream())
                .findFirst();
    }
}
