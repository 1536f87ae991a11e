package dk.personaletal.descriptor;

import dk.personaletal.shared.FigureKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One indicator: {@code <name>.yaml} in its folder.
 *
 * @param name in keys, in {@code indicator_value}, and of the page in jobs/definitions
 * @param version of the definition: raised when the same rows give other figures than before
 * @param population who is counted, a Danish sentence
 * @param deliveries the kinds of deliveries that it reads
 * @param weight the heaviest are computed first
 * @param pay whether its figures have the thresholds of pay
 * @param noComplement whether none of its figures tells of the others of its base
 * @param sql the files, in the order that they are run
 * @param lines null when the lines behind its figures can't be listed
 */
public record Descriptor(
        String name,
        int version,
        String population,
        List<String> deliveries,
        int weight,
        boolean pay,
        boolean noComplement,
        @Nullable Preparation prepare,
        List<String> sql,
        @Nullable Lines lines,
        Map<String, CountedSet> sets,
        Map<String, Breakdown> breakdowns,
        Map<String, Measure> measures) {
    public Descriptor {
        deliveries = List.copyOf(deliveries);
        sql = List.copyOf(sql);
        sets = new LinkedHashMap<>(sets);
        breakdowns = new LinkedHashMap<>(breakdowns);
        measures = new LinkedHashMap<>(measures);
    }

    /** The folder beside the others, under {@code indicators}. */
    public String folder() {
        return name.replace("_", "");
    }

    public Preparation preparation() {
        return prepare == null ? Preparation.NONE : prepare;
    }

    /** A breakdown by its name in a key, where a colon may be followed by what it's about. */
    public Optional<Breakdown> findBreakdown(String inKey) {
        return Optional.ofNullable(breakdowns.get(plain(inKey)));
    }

    /**
     * The figure's measure.
     *
     * @throws IllegalStateException when the descriptor has no such figure, so that nobody has said what it tells
     */
    public Measure measure(FigureKey key) {
        Measure measure = measures.get(key.measure());
        if (measure == null
                || !findBreakdown(key.breakdown())
                        .filter(rows -> rows.measures().contains(key.measure()))
                        .isPresent()) {
            throw new IllegalStateException("the figure " + name + ", " + plain(key.breakdown()) + ", " + key.measure()
                    + " isn't in " + name + ".yaml: what it may tell isn't known");
        }
        return measure;
    }

    /** Whether any staff list tells the figure. */
    public boolean isOpen(FigureKey key) {
        Measure measure = measure(key);
        return measure.given() != null
                || measure.open().contains(plain(key.breakdown()))
                || findBreakdown(key.breakdown()).filter(Breakdown::open).isPresent();
    }

    /** Whether those of the base who aren't counted are told by the figure. */
    public boolean hasComplement(FigureKey key) {
        return !noComplement && !measure(key).noComplement();
    }

    /** Whether it's a number of persons or events itself. */
    public boolean isCount(FigureKey key) {
        return measure(key).count() != null;
    }

    /** Whether the figure's row has a measure that counts the set which it tells of. */
    public boolean isCounted(FigureKey key) {
        return isCounted(key, measure(key).set());
    }

    /** Whether the figure follows from two counts that its row has too. */
    public boolean isOfCounts(FigureKey key) {
        Measure measure = measure(key);
        return measure.needsBase() && isCounted(key, measure.set()) && isCounted(key, measure.of());
    }

    private boolean isCounted(FigureKey key, @Nullable String set) {
        return set != null
                && findBreakdown(key.breakdown()).orElseThrow().measures().stream()
                        .flatMap(other -> Optional.ofNullable(measures.get(other)).stream())
                        .anyMatch(other -> set.equals(other.count()));
    }

    /** Whether it counts something of the employed. */
    public boolean tellsOfStaff() {
        return sets.values().stream().map(CountedSet::each).anyMatch(each -> each != null && each.tellsOfStaff());
    }

    /** What its lines may be counted as, for a figure of this measure; all when a table is asked for, or there is but one. */
    public Set<String> toldBy(@Nullable String measure) {
        if (lines == null) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>(lines.roles().keySet());
        Measure asked = measure == null ? null : measures.get(measure);
        if (asked == null || Set.copyOf(lines.roles().values()).size() == 1) {
            return all;
        }
        all.removeIf(count -> !setOf(count).equals(Optional.ofNullable(asked.set())));
        return all;
    }

    /** What a line is counted as, by the measure that tells of it. */
    public String role(String measure) {
        return Optional.ofNullable(lines)
                .map(listed -> listed.roles().get(measure))
                .orElseThrow(() -> new IllegalStateException("no lines are counted as " + measure));
    }

    /** Whether the measure is a number of persons or events, and not of days, money and the like. */
    public boolean counts(String measure) {
        return Optional.ofNullable(measures.get(measure)).map(Measure::count).isPresent();
    }

    /** The counts that a share or rate is made of: of its own set, and of its base. */
    public List<String> countsBehind(String measure) {
        Measure asked = measures.get(measure);
        return asked == null || !asked.needsBase()
                ? List.of()
                : measures.entrySet().stream()
                        .filter(other -> other.getValue().count() != null
                                && List.of(String.valueOf(asked.set()), String.valueOf(asked.of()))
                                        .contains(other.getValue().count()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** Whether the rows of a breakdown come to the total's. */
    public boolean addsUp(String measure) {
        Measure asked = measures.get(measure);
        return asked != null && (asked.count() != null || asked.sum() != null);
    }

    /** Whether there is such a figure whenever there are figures, and not only in some municipalities. */
    public boolean isAlways(String measure) {
        return Optional.ofNullable(measures.get(measure))
                .map(Measure::sometimes)
                .isEmpty();
    }

    private Optional<String> setOf(String measure) {
        return Optional.ofNullable(measures.get(measure)).map(Measure::set);
    }

    /** A breakdown's name without what a colon in a key says that it's about. */
    public static String plain(String breakdown) {
        int colon = breakdown.indexOf(':');
        return colon < 0 ? breakdown : breakdown.substring(0, colon);
    }
}
