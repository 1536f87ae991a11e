package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.disclosure.sums.Ledger;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The barrier: confidential figures in, publishable cells out. Nothing else makes a cell. */
public final class Disclosure {
    /** The committee's threshold can't be lower. */
    public static final int LEAST_COMMITTEE_THRESHOLD = 5;

    private final DisclosureRules rules;
    private final PrimaryRule primary;
    private final Map<String, String> areas;

    /** Without professional areas. */
    public Disclosure(Edition edition, int threshold, PayThresholds pay) {
        this(edition, new DisclosureRules(threshold, pay), Map.of());
    }

    /**
     * @param areas the professional area (fagområde) of an agreement group
     * @throws IllegalArgumentException when one of the committee's thresholds is under five
     */
    public Disclosure(Edition edition, DisclosureRules rules, Map<String, String> areas) {
        if (edition == Edition.COMMITTEE && rules.leastThreshold() < LEAST_COMMITTEE_THRESHOLD) {
            throw new IllegalArgumentException(
                    "Udvalgets udgave kan ikke have en lavere grænse end " + LEAST_COMMITTEE_THRESHOLD + " personer");
        }
        this.rules = rules;
        this.primary = new PrimaryRule(rules);
        this.areas = Map.copyOf(areas);
    }

    /** Where nothing was published before. */
    public List<PublishableCell> protect(List<IndicatorValue> figures) {
        return protect(figures, Map.of()).cells();
    }

    /**
     * @param published what earlier reports showed; who knows them knows it still, when it is the same
     * @throws IllegalStateException when no descriptor says what a figure may tell
     */
    public Protected protect(List<IndicatorValue> figures, Map<FigureKey, Ratio> published) {
        figures.forEach(figure -> Descriptors.of(figure.key()).measure(figure.key()));
        Map<FigureKey, WithheldReason> reasons = new LinkedHashMap<>();
        figures.forEach(figure -> primary.reason(figure).ifPresent(reason -> reasons.put(figure.key(), reason)));
        Set<FigureKey> shownBefore = keys(figures, figure -> isSame(figure.value(), published.get(figure.key())));
        Set<FigureKey> open = keys(figures, figure -> !reasons.containsKey(figure.key()) && !isProtected(figure));
        Linked linked = new Linked(
                figures,
                Ledger.of(figures, areas),
                reasons.keySet(),
                key -> open.contains(key) || shownBefore.contains(key),
                rules);
        figures.stream()
                .map(IndicatorValue::key)
                .filter(key -> !open.contains(key) && !shownBefore.contains(key) && linked.isWithheld(key))
                .forEach(key -> reasons.putIfAbsent(key, WithheldReason.PROTECTS_ANOTHER));
        List<PublishableCell> cells = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (IndicatorValue figure : figures) {
            Optional<WithheldReason> reason = Optional.ofNullable(reasons.get(figure.key()));
            cells.add(cell(figure, reason));
            reason.map(why -> withheld(figure, why, linked, shownBefore.contains(figure.key())))
                    .ifPresent(withheld::add);
        }
        return new Protected(cells, withheld);
    }

    private static Set<FigureKey> keys(List<IndicatorValue> figures, Predicate<IndicatorValue> which) {
        return figures.stream().filter(which).map(IndicatorValue::key).collect(Collectors.toSet());
    }

    private static PublishableCell cell(IndicatorValue figure, Optional<WithheldReason> reason) {
        return reason.map(why -> PublishableCell.withheld(figure.key(), figure.memberName(), why))
                .orElseGet(() -> PublishableCell.shown(figure.key(), figure.memberName(), figure.value()));
    }

    private boolean isProtected(IndicatorValue figure) {
        return rules.isProtected(figure.key())
                && (figure.personsInNumerator() != null || figure.personsInDenominator() != null);
    }

    private static boolean isSame(Ratio now, @Nullable Ratio before) {
        return before != null && now.compareValue(before) == 0;
    }

    private static Withheld withheld(IndicatorValue figure, WithheldReason reason, Linked linked, boolean shownBefore) {
        Optional<Range> range = linked.range(figure.key());
        Optional<Quantity> quantity = linked.quantity(figure.key());
        return new Withheld(
                figure.key(),
                figure.memberName(),
                reason,
                range.flatMap(found -> quantity.map(q -> q.unscaled(found.least())))
                        .orElse(null),
                range.flatMap(found -> quantity.map(q -> q.unscaled(found.most())))
                        .orElse(null),
                shownBefore);
    }
}
