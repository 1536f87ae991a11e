package dk.personaletal.corrections;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Measure;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of two snapshots held up against each other: of how many persons the difference of each tells. */
final class Differences {
    private static final int YEAR = 4;

    private final DisclosureRules rules;
    private final Concerned concerned;
    private final Map<FigureKey, PublishableCell> before;
    private final Map<FigureKey, PublishableCell> now;

    Differences(DisclosureRules rules, Concerned concerned, List<PublishableCell> before, List<PublishableCell> now) {
        this.rules = rules;
        this.concerned = concerned;
        this.before = byKey(before);
        this.now = byKey(now);
    }

    private static Map<FigureKey, PublishableCell> byKey(List<PublishableCell> cells) {
        return cells.stream().collect(Collectors.toMap(PublishableCell::key, Function.identity()));
    }

    /** Empty when no difference tells of fewer persons than it may. */
    Optional<TooFew> tooFew() {
        return now.keySet().stream()
                .filter(before::containsKey)
                .filter(key -> Descriptors.of(key).tellsOfStaff() && rules.isProtected(key))
                .flatMap(key -> tooFew(key).stream())
                .sorted(Comparator.comparingInt(TooFew::persons)
                        .thenComparing(one -> one.fewest().toString()))
                .reduce(TooFew::and);
    }

    private Optional<TooFew> tooFew(FigureKey key) {
        OptionalInt persons = persons(key);
        int needed = rules.threshold(key);
        return persons.isPresent() && persons.getAsInt() < needed
                ? Optional.of(new TooFew(Set.of(key), key, persons.getAsInt(), needed))
                : Optional.empty();
    }

    /** Of a figure that isn't shown in both, whoever may be in it: with the others of its sum it may be worked out. */
    private OptionalInt persons(FigureKey key) {
        Optional<Ratio> was = value(before, key);
        Optional<Ratio> is = value(now, key);
        if (was.isEmpty() || is.isEmpty()) {
            int most = concerned.atMost(key);
            return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
        }
        return was.get().compareValue(is.get()) == 0
                ? OptionalInt.empty()
                : told(key, Descriptors.of(key).measure(key), was.get(), is.get());
    }

    private OptionalInt told(FigureKey key, Measure measure, Ratio was, Ratio is) {
        if (measure.count() != null || measure.part() != null) {
            return OptionalInt.of(
                    least(moved(was.numerator(), is.numerator()), moved(was.denominator(), is.denominator())));
        }
        if (measure.change() != null) {
            return OptionalInt.of(ofChange(key, measure, was, is));
        }
        if (measure.share() != null || measure.rate() != null) {
            return ofOthers(key, Descriptors.of(key).countsBehind(key.measure()));
        }
        return measure.from().isEmpty()
                ? OptionalInt.of(concerned.byAmounts(key, measure.over(), List.of(key.time())))
                : ofOthers(key, measure.from());
    }

    private int ofChange(FigureKey key, Measure measure, Ratio was, Ratio is) {
        Measure changing =
                Objects.requireNonNull(Descriptors.of(key).measures().get(measure.change()), "it's declared");
        String over = measure.over() == null ? changing.over() : measure.over();
        return changing.count() == null
                ? concerned.byAmounts(key, over, List.of(key.time(), yearBefore(key.time())))
                : moved(was.numerator(), is.numerator());
    }

    /**
     * What is worked out from others tells no more than they; what is open among them tells of nobody. When they are all
     * the same it's of something that isn't said, so whoever is corrected in the row is counted.
     */
    private OptionalInt ofOthers(FigureKey key, List<String> measures) {
        if (measures.isEmpty()) {
            return OptionalInt.of(0);
        }
        List<FigureKey> others =
                measures.stream().map(key::beside).filter(this::differs).toList();
        return others.isEmpty()
                ? OptionalInt.of(concerned.inRow(key))
                : others.stream()
                        .filter(rules::isProtected)
                        .flatMapToInt(other -> persons(other).stream())
                        .min();
    }

    private boolean differs(FigureKey key) {
        Optional<Ratio> was = value(before, key);
        Optional<Ratio> is = value(now, key);
        return before.containsKey(key)
                && now.containsKey(key)
                && (was.isEmpty() || is.isEmpty() || was.get().compareValue(is.get()) != 0);
    }

    private static String yearBefore(String time) {
        return time.length() == YEAR
                ? Year.parse(time).minusYears(1).toString()
                : YearMonth.parse(time).minusYears(1).toString();
    }

    /** A count that has moved by so much concerns as many, and may concern more: who came in for who went isn't seen. */
    private static int moved(BigDecimal was, BigDecimal is) {
        return is.subtract(was).abs().intValue();
    }

    private static int least(int... moves) {
        return IntStream.of(moves).filter(move -> move > 0).min().orElse(0);
    }

    private static Optional<Ratio> value(Map<FigureKey, PublishableCell> cells, FigureKey key) {
        return Optional.ofNullable(cells.get(key)).flatMap(PublishableCell::value);
    }
}
