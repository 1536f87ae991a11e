package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return protect(figures, List.of()).cells();
    }

    /**
     * @param earlier what readers have; who knows it knows it still
     * @throws IllegalStateException when no descriptor says what a figure may tell
     */
    public Protected protect(List<IndicatorValue> figures, List<EarlierReport> earlier) {
        return protect(figures, earlier, Set.of());
    }

    /** @param corrected figures of which it mustn't be known by how much they differ from an earlier report's */
    public Protected protect(List<IndicatorValue> figures, List<EarlierReport> earlier, Set<FigureKey> corrected) {
        return protect(figures, earlier, corrected, EnumSet.allOf(Family.class));
    }

    /** @param families the kinds of links that an attacker is taken to know */
    Protected protect(
            List<IndicatorValue> figures, List<EarlierReport> earlier, Set<FigureKey> corrected, Set<Family> families) {
        figures.forEach(figure -> Descriptors.of(figure.key()).measure(figure.key()));
        Linked linked = new Linked(new Knowledge(figures, earlier, corrected, rules, areas, families), families);
        List<PublishableCell> cells = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (IndicatorValue figure : figures) {
            Optional<WithheldReason> reason = reason(figure, linked);
            cells.add(cell(figure, reason));
            reason.map(why -> withheld(figure, why, linked)).ifPresent(withheld::add);
        }
        return new Protected(cells, withheld, linked.keepsDifferences());
    }

    /** A dot never stands where the value follows from what is printed anyway. */
    private Optional<WithheldReason> reason(IndicatorValue figure, Linked linked) {
        FigureKey key = figure.key();
        if (linked.isKeptBack(key)) {
            return Optional.of(WithheldReason.SMALL_COUNT);
        }
        if (linked.isDetermined(key)) {
            return Optional.empty();
        }
        Optional<WithheldReason> own =
                primary.reason(figure).filter(small -> !Sensitivity.isOfCounts(key) || linked.isWithheld(key));
        return own.isEmpty() && linked.isWithheld(key) ? Optional.of(WithheldReason.PROTECTS_ANOTHER) : own;
    }

    private static PublishableCell cell(IndicatorValue figure, Optional<WithheldReason> reason) {
        return reason.map(why -> PublishableCell.withheld(figure.key(), figure.memberName(), why))
                .orElseGet(() -> PublishableCell.shown(figure.key(), figure.memberName(), figure.value()));
    }

    private static Withheld withheld(IndicatorValue figure, WithheldReason reason, Linked linked) {
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
                linked.isShownBefore(figure.key()));
    }
}
