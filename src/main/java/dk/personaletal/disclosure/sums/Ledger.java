package dk.personaletal.disclosure.sums;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What adds up among a report's figures. Figures that don't exist are left out of what is declared. */
public final class Ledger {
    private final Map<FigureKey, IndicatorValue> figures = new LinkedHashMap<>();
    private final Map<FigureKey, List<FigureKey>> told = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    /** @param areas the professional area (fagområde) of an agreement group */
    public static Ledger of(List<IndicatorValue> figures, Map<String, String> areas) {
        Ledger ledger = new Ledger(figures);
        new TurnoverSums(ledger).declare();
        new DepartureSums(ledger).declare();
        new SickLeaveSums(ledger, areas).declare();
        new SpellSums(ledger).declare();
        new AgeSums(ledger).declare();
        new StaffSums(ledger).declare();
        new PaySums(ledger).declare();
        new SurveySums(ledger).declare();
        Descriptors.all().stream()
                .filter(descriptor -> descriptor.tellsOfStaff() && !descriptor.equationsByHand())
                .forEach(descriptor -> new DescribedSums(ledger, descriptor).declare());
        return ledger;
    }

    Ledger(List<IndicatorValue> figures) {
        figures.forEach(figure -> this.figures.put(figure.key(), figure));
    }

    public List<Sum> sums() {
        return List.copyOf(sums);
    }

    /** The figures that can be worked out from this one and what is open: itself, or the count behind a rate. */
    public List<FigureKey> toldBy(FigureKey figure) {
        return told.getOrDefault(figure, List.of(figure));
    }

    /** The first of those told takes the place of the figure itself. */
    void tells(FigureKey figure, FigureKey... of) {
        List<FigureKey> existing = existing(List.of(of));
        if (figures.containsKey(figure) && !existing.isEmpty()) {
            told.put(figure, existing);
        }
    }

    /** Where the total isn't there, it's taken to be known. */
    void sum(FigureKey total, List<FigureKey> parts) {
        add(parts, List.of(total), false);
    }

    /** The parts of something that is known. */
    void known(List<FigureKey> parts) {
        add(parts, List.of(), false);
    }

    void same(FigureKey one, FigureKey other) {
        if (figures.containsKey(one) && figures.containsKey(other)) {
            add(List.of(one), List.of(other), false);
        }
    }

    void atMost(FigureKey less, FigureKey more) {
        if (figures.containsKey(less) && figures.containsKey(more)) {
            add(List.of(more), List.of(less), true);
        }
    }

    void add(List<FigureKey> plus, List<FigureKey> minus, boolean leavesRest) {
        List<FigureKey> parts = existing(plus);
        if (!parts.isEmpty()) {
            sums.add(new Sum(parts, existing(minus), leavesRest));
        }
    }

    boolean exists(FigureKey key) {
        return figures.containsKey(key);
    }

    IndicatorValue get(FigureKey key) {
        IndicatorValue figure = figures.get(key);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + key);
        }
        return figure;
    }

    /** The figures of a breakdown and measure at a time, whose row is wanted, without the total row. */
    List<FigureKey> rows(String indicator, String breakdown, String measure, String time, Predicate<String> member) {
        return keys(indicator)
                .filter(key -> key.breakdown().equals(breakdown)
                        && key.measure().equals(measure)
                        && key.time().equals(time)
                        && !key.member().equals(FigureKey.TOTAL)
                        && member.test(key.member()))
                .toList();
    }

    List<FigureKey> rows(String indicator, String breakdown, String measure, String time) {
        return rows(indicator, breakdown, measure, time, member -> true);
    }

    /** Every time that the indicator tells of. */
    Set<String> times(String indicator) {
        Set<String> times = new TreeSet<>();
        keys(indicator).forEach(key -> times.add(key.time()));
        return times;
    }

    Stream<FigureKey> keys(String indicator) {
        return figures.keySet().stream().filter(key -> key.indicator().equals(indicator));
    }

    /** The same row and time, another measure. */
    static FigureKey beside(FigureKey key, String measure) {
        return new FigureKey(key.indicator(), key.breakdown(), key.member(), key.time(), measure);
    }

    static FigureKey total(String indicator, String time, String measure) {
        return new FigureKey(indicator, "total", FigureKey.TOTAL, time, measure);
    }

    private List<FigureKey> existing(List<FigureKey> keys) {
        return keys.stream().filter(figures::containsKey).toList();
    }
}
