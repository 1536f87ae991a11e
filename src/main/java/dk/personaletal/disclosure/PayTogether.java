package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.disclosure.sets.Link;
import dk.personaletal.indicators.IndicatorValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Withheld rows of pay can be had together, by taking the shown ones from the total. So together they must be as many
 * persons as one row, and no one may have too much of their sum.
 */
final class PayTogether {
    private final Knowledge knowledge;
    private final DominanceRule dominance;

    PayTogether(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.dominance = new DominanceRule(knowledge.rules().pay().largestPercent());
    }

    /** Whether further rows had to be withheld. */
    boolean withholdMore(Predicate<Fact> isWithheld) {
        boolean more = false;
        for (Link link : knowledge.links()) {
            if (link.family() == Family.PARTITION
                    && isOfPay(link)
                    && !isWithheld.test(link.minus().get(0))) {
                more |= withholdMore(link, isWithheld);
            }
        }
        return more;
    }

    private boolean withholdMore(Link link, Predicate<Fact> isWithheld) {
        List<IndicatorValue> together = link.plus().stream()
                .filter(fact -> isWithheld.test(fact) || knowledge.get(fact).isWithheldTogether)
                .map(this::figure)
                .toList();
        if (together.isEmpty() || !tellsTooMuch(together)) {
            return false;
        }
        Optional<Fact> next = link.plus().stream()
                .filter(fact -> !isWithheld.test(fact) && !knowledge.get(fact).isWithheldTogether)
                .filter(fact -> !knowledge.get(fact).isShownBefore)
                .min(Comparator.comparingLong(Fact::value));
        next.ifPresent(fact -> knowledge.get(fact).isWithheldTogether = true);
        return next.isPresent();
    }

    private boolean tellsTooMuch(List<IndicatorValue> rows) {
        int persons = rows.stream()
                .mapToInt(row -> Optional.ofNullable(row.personsInNumerator()).orElse(0))
                .sum();
        BigDecimal largest = rows.stream()
                .map(row -> Optional.ofNullable(row.largestContribution()).orElse(BigDecimal.ZERO))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        BigDecimal sum = rows.stream().map(row -> row.value().numerator()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return persons > 0 && persons < knowledge.rules().pay().persons()
                || largest.signum() > 0 && dominance.isTooMuch(largest, sum);
    }

    private boolean isOfPay(Link link) {
        return !link.leavesRest()
                && link.plus().stream().allMatch(fact -> knowledge.get(fact).figure() != null)
                && Sensitivity.isPay(figure(link.plus().get(0)).key());
    }

    private IndicatorValue figure(Fact fact) {
        return Objects.requireNonNull(knowledge.get(fact).figure());
    }
}
