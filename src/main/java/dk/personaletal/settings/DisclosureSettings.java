package dk.personaletal.settings;

import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.shared.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code disclosure.yaml}, typed: what a figure may tell, by audience.
 *
 * @param smallCorrections what comes of a correction of fewer persons than a figure may tell of
 * @param payLargestPersons how many persons, those with most, are looked at together in a sum of pay
 */
public record DisclosureSettings(
        @DefaultValue("hold") SmallCorrections smallCorrections,
        @DefaultValue("1") int payLargestPersons,
        @DefaultValue Audience committee,
        @DefaultValue Audience internal) {
    private static final int LEAST = 5;
    private static final int MOST_TOGETHER = 5;

    public enum SmallCorrections {
        /** It waits for others, or for the next month. */
        HOLD,
        /** It goes out without what would tell of it, where that can be had. */
        WITHHOLD
    }

    public DisclosureSettings {
        committee = committee.withDefaults(LEAST, 10, 50);
        internal = internal.withDefaults(1, 5, 75);
    }

    /**
     * What one audience may see. Nothing is null once the settings are read.
     *
     * @param threshold fewest persons
     * @param payPersons fewest persons behind a figure of pay
     * @param payLargestPercent the most that the persons with most may have of a sum of pay, together
     * @param sumMarginPercent how far off a withheld sum must stay, each way
     */
    public record Audience(
            @Nullable Integer threshold,
            @Nullable Integer payPersons,
            @Nullable Integer payLargestPercent,
            @DefaultValue("50") int sumMarginPercent,
            @DefaultValue List<TableRule> tables) {
        public Audience {
            tables = List.copyOf(tables);
        }

        private Audience withDefaults(int persons, int paid, int percent) {
            return new Audience(
                    Objects.requireNonNullElse(threshold, persons),
                    Objects.requireNonNullElse(payPersons, paid),
                    Objects.requireNonNullElse(payLargestPercent, percent),
                    sumMarginPercent,
                    tables);
        }

        private void check(String name, int least) {
            require(
                    number(threshold) >= least,
                    name + ".threshold kan ikke være under " + least + ": udgaven må ikke fortælle om færre.");
            require(number(payPersons) >= least, name + ".pay-persons kan ikke være under " + least + ".");
            require(
                    number(payLargestPercent) >= 1 && number(payLargestPercent) <= 100,
                    name + ".pay-largest-percent skal være fra 1 til 100.");
            require(sumMarginPercent >= 1, name + ".sum-margin-percent skal være mindst 1.");
            tables.forEach(table -> table.check(name + ".tables, " + table.indicator(), least));
        }

        private static int number(@Nullable Integer setting) {
            return Objects.requireNonNull(setting, "has a default");
        }
    }

    /**
     * A rule for one table.
     *
     * @param breakdown null: all
     * @param measure null: all
     * @param zeros {@code shown} or {@code withheld}; null: as the audience has it
     */
    public record TableRule(
            String indicator,
            @Nullable String breakdown,
            @Nullable String measure,
            @Nullable Integer threshold,
            @Nullable Boolean sensitive,
            @Nullable String zeros) {
        private void check(String place, int least) {
            Descriptor table = Descriptors.find(indicator)
                    .filter(Descriptor::tellsOfStaff)
                    .orElseThrow(() -> unknown(place, indicator, protectable()));
            Collection<String> measures = breakdown == null
                    ? table.measures().keySet()
                    : table.findBreakdown(breakdown)
                            .map(Breakdown::measures)
                            .orElseThrow(() -> unknown(
                                    place + ", breakdown " + breakdown,
                                    breakdown,
                                    table.breakdowns().keySet()));
            if (measure != null && !measures.contains(measure)) {
                throw unknown(place + ", measure " + measure, measure, measures);
            }
            require(threshold == null || threshold >= least, place + ": threshold kan ikke være under " + least + ".");
            require(
                    zeros == null || Set.of("shown", "withheld").contains(zeros),
                    place + ": zeros er shown eller withheld.");
        }

        private static List<String> protectable() {
            return Descriptors.all().stream()
                    .filter(Descriptor::tellsOfStaff)
                    .map(Descriptor::name)
                    .toList();
        }

        private static SettingsProblem unknown(String place, String written, Collection<String> known) {
            return new SettingsProblem("Konfigurationens disclosure." + place + ": findes ikke."
                    + Nearest.hint(written, known) + " Vælg mellem "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }

    /** What shapes figures, in the words that snapshots of before know it by. */
    public String ofFigures() {
        return "DisclosureSettings[payLargestPersons=" + payLargestPersons + ", committee=" + committee + ", internal="
                + internal + "]";
    }

    void check() {
        require(
                payLargestPersons >= 1 && payLargestPersons <= MOST_TOGETHER,
                "pay-largest-persons skal være fra 1 til " + MOST_TOGETHER + ".");
        committee.check("committee", LEAST);
        internal.check("internal", 1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new SettingsProblem("Konfigurationens disclosure." + otherwise);
        }
    }
}
