package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.disclosure.sets.Links;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A reader with a calculator, who knows nothing of how the figures are made: wherever the protected figures of a column
 * make one of another's, the model must know, or a withheld one could be worked out.
 */
class AddingUpTest {
    private static final DisclosureRules RULES = new DisclosureRules(5, new PayThresholds(10, 1, 50));

    private final Map<FigureKey, IndicatorValue> figures = InventedMunicipality.figures().stream()
            .collect(Collectors.toMap(IndicatorValue::key, figure -> figure, (one, same) -> one, LinkedHashMap::new));

    private Map<FigureKey, List<Fact>> told = Map.of();

    @Test
    void whateverMakesAnotherIsKnown() {
        Links links = new Links(List.of(List.copyOf(figures.values())), Map.of(), EnumSet.allOf(Family.class));
        told = links.told(0);
        Set<Set<Fact>> known = links.all().stream()
                .map(link -> both(link.plus(), link.minus()))
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (List<FigureKey> column : columns()) {
            for (FigureKey whole : wholes(column.get(0))) {
                List<FigureKey> parts =
                        column.stream().filter(part -> isInside(part, whole)).toList();
                if (isNextTo(parts.isEmpty() ? whole : parts.get(0), whole)
                        && makes(parts, whole)
                        && !known.contains(both(own(parts), own(List.of(whole))))) {
                    unknown.add(parts.size() + " such as " + parts.get(0) + " make " + whole);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** The protected figures of a breakdown, measure and time, without the total. */
    private List<List<FigureKey>> columns() {
        return List.copyOf(figures.values().stream()
                .filter(figure -> figure.personsInNumerator() != null)
                .map(IndicatorValue::key)
                .filter(RULES::isProtected)
                // the difference of two columns that add up
                .filter(key -> !key.measure().endsWith("_change"))
                .filter(key -> !key.member().equals(FigureKey.TOTAL))
                .collect(Collectors.groupingBy(
                        key -> new FigureKey(key.indicator(), key.breakdown(), "", key.time(), key.measure()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private List<FigureKey> wholes(FigureKey part) {
        return figures.keySet().stream()
                .filter(key -> key.indicator().equals(part.indicator())
                        && key.time().equals(part.time())
                        && key.measure().equals(part.measure())
                        // the total once more, and declared as that
                        && !key.breakdown().equals("rolling")
                        && (!key.breakdown().equals(part.breakdown())
                                || key.member().contains(FigureKey.TOTAL)))
                .toList();
    }

    /** {@code K|20-29} is inside {@code K}, {@code *|20-29} and the total, but a total of its own column inside none. */
    private static boolean isInside(FigureKey part, FigureKey whole) {
        List<String> of = Arrays.asList(part.member().split("\\|"));
        return Arrays.stream(whole.member().split("\\|"))
                        .allMatch(member -> member.equals(FigureKey.TOTAL) || of.contains(member))
                && !(part.breakdown().equals(whole.breakdown()) && of.contains(FigureKey.TOTAL));
    }

    /** Rows with two traits make those with one, and they the total: so they needn't make the total by themselves. */
    private static boolean isNextTo(FigureKey part, FigureKey whole) {
        return known(part) - known(whole) <= 1;
    }

    private static long known(FigureKey key) {
        return Arrays.stream(key.member().split("[|>]"))
                .filter(member -> !member.equals(FigureKey.TOTAL))
                .count();
    }

    private boolean makes(List<FigureKey> parts, FigureKey whole) {
        Ratio all = value(whole);
        BigDecimal sum = parts.stream().map(part -> value(part).numerator()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1
                && sum.signum() != 0
                && sum.compareTo(all.numerator()) == 0
                && parts.stream().allMatch(part -> value(part).denominator().compareTo(all.denominator()) == 0);
    }

    private Ratio value(FigureKey key) {
        return Objects.requireNonNull(figures.get(key)).value();
    }

    private List<Fact> own(List<FigureKey> keys) {
        return keys.stream()
                .map(key -> Objects.requireNonNull(told.get(key)).get(0))
                .toList();
    }

    private static Set<Fact> both(List<Fact> some, List<Fact> others) {
        Set<Fact> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
