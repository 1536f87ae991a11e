package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Measure;
import dk.personaletal.descriptor.Measure.Adding;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which numbers each figure of a report tells: a rate both counts that it's made of, a change what there was before and after.
 * A figure that is known tells them all; so whoever mustn't know one of them mustn't see it.
 */
final class Telling {
    private final Map<FigureKey, IndicatorValue> figures = new LinkedHashMap<>();
    private final Map<FigureKey, List<Tally>> told = new LinkedHashMap<>();
    private final Map<Tally, Long> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> times = new LinkedHashMap<>();

    Telling(List<IndicatorValue> report) {
        report.forEach(figure -> {
            if (tellsOfStaff(figure.key())) {
                figures.put(figure.key(), figure);
                times.computeIfAbsent(figure.key().indicator(), none -> new TreeSet<>())
                        .add(figure.key().time());
            }
        });
        // a count's own figure says how many they are; where there is none, a share of them does
        figures.values().stream()
                .filter(figure -> isWhole(measure(figure.key())))
                .forEach(this::putOwn);
        figures.values().stream()
                .filter(figure -> !isWhole(measure(figure.key())))
                .forEach(this::putShare);
        figures.keySet().forEach(key -> told.put(key, tell(key)));
    }

    /** The numbers, by what they are. */
    Map<Tally, Long> values() {
        return values;
    }

    /** The first of those told is what the figure itself is about. */
    Map<FigureKey, List<Tally>> told() {
        return told;
    }

    private static boolean tellsOfStaff(FigureKey key) {
        Descriptor descriptor = Descriptors.of(key);
        return descriptor.tellsOfStaff() && descriptor.measure(key).given() == null;
    }

    static boolean isWhole(Measure measure) {
        return measure.count() != null || measure.sum() != null || measure.mean() != null;
    }

    private void putOwn(IndicatorValue figure) {
        values.putIfAbsent(own(figure.key()), number(figure));
    }

    /** A figure as a whole number: a count, a sum in its own unit or in hundredths of it, the sum behind a mean. */
    static long number(IndicatorValue figure) {
        Adding sums = measure(figure.key()).sums();
        BigDecimal exact = sums == Adding.HUNDREDTHS
                ? figure.value().round(2).movePointRight(2)
                : figure.value().numerator();
        return exact.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private void putShare(IndicatorValue figure) {
        Measure measure = measure(figure.key());
        Ratio value = figure.value();
        List<Tally> both = shared(figure.key());
        for (int i = 0; i < both.size(); i++) {
            BigDecimal part = i == 0 ? value.numerator() : value.denominator();
            values.putIfAbsent(both.get(i), part.setScale(0, RoundingMode.DOWN).longValueExact());
        }
        if (both.isEmpty() && measure.others().isEmpty()) {
            values.putIfAbsent(own(figure.key()), 0L);
        }
    }

    private List<Tally> tell(FigureKey key) {
        Set<Tally> tallies = new LinkedHashSet<>();
        Measure measure = measure(key);
        if (isCountedZero(key)) {
            return shared(key).subList(0, 1);
        }
        if (measure.change() != null) {
            tellChange(key, measure, tallies);
        } else if (!measure.from().isEmpty()) {
            measure.from().forEach(other -> tellOther(key.beside(other), tallies));
        } else {
            tallies.addAll(shared(key));
            if (tallies.isEmpty()) {
                tallies.add(own(key));
            }
            addOver(key, measure, tallies);
        }
        measure.onlyWith().forEach(other -> tellOther(key.beside(other), tallies));
        return new ArrayList<>(tallies);
    }

    /** Nobody of however many is nothing, which the count says too. */
    private boolean isCountedZero(FigureKey key) {
        return measure(key).count() == null
                && Descriptors.of(key).isCounted(key)
                && Objects.requireNonNull(figures.get(key)).value().signum() == 0;
    }

    /** A change among fewer than the measure's own set tells only of itself. */
    private void tellChange(FigureKey key, Measure measure, Set<Tally> tallies) {
        if (measure.over() == null) {
            Set<String> all = new LinkedHashSet<>(List.of(key.time()));
            all.addAll(Objects.requireNonNull(times.get(key.indicator())));
            all.forEach(time -> tellOther(
                    key.beside(Objects.requireNonNull(measure.change())).at(time), tallies));
        }
        if (tallies.isEmpty()) {
            tallies.add(own(key));
            values.putIfAbsent(own(key), 0L);
        }
        addOver(key, measure, tallies);
    }

    private void tellOther(FigureKey other, Set<Tally> tallies) {
        if (figures.containsKey(other)) {
            tallies.addAll(tell(other));
        }
    }

    private void addOver(FigureKey key, Measure measure, Set<Tally> tallies) {
        if (measure.over() != null && measure.sum() == null) {
            Tally over = Tally.count(words(key).set(measure.over()));
            if (values.containsKey(over)) {
                tallies.add(over);
            }
        }
    }

    /** The counts that a share is made of. */
    private static List<Tally> shared(FigureKey key) {
        Measure measure = measure(key);
        Words words = words(key);
        if (measure.part() != null) {
            return List.of(Tally.count(words.set(measure.part())), Tally.count(words.whole(measure.part())));
        }
        if (measure.of() != null) {
            String of = measure.share() == null ? Objects.requireNonNull(measure.rate()) : measure.share();
            return List.of(Tally.count(words.set(of)), Tally.count(words.set(measure.of())));
        }
        return List.of();
    }

    private static Tally own(FigureKey key) {
        Measure measure = measure(key);
        Words words = words(key);
        if (measure.count() != null) {
            return Tally.count(words.set(measure.count()));
        }
        if (measure.sum() != null) {
            return Tally.sum(words.set(Objects.requireNonNull(measure.over())), measure.sum());
        }
        if (measure.mean() != null) {
            return Tally.sum(words.set(Objects.requireNonNull(measure.over())), measure.mean());
        }
        // a median, or a change of fewer: it adds up with nothing
        String over = Objects.requireNonNull(measure.over());
        return Tally.alone(words.set(over), key.indicator() + " " + key.measure());
    }

    /** What all rows of the figure's breakdown have together. */
    static Tally whole(FigureKey key) {
        return own(new FigureKey(key.indicator(), key.breakdown(), FigureKey.TOTAL, key.time(), key.measure()));
    }

    private static Words words(FigureKey key) {
        return new Words(Descriptors.of(key), key);
    }

    private static Measure measure(FigureKey key) {
        return Descriptors.of(key).measure(key);
    }
}
