package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Measure;
import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.disclosure.sets.Link;
import dk.personaletal.disclosure.sets.Links;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What this report and all that were published before tell together: numbers, how they add up, which of them everybody knows
 * and which tell too much by themselves.
 */
final class Knowledge {
    private final DisclosureRules rules;
    private final PrimaryRule primary;
    private final Map<FigureKey, List<Fact>> told;
    private final Map<Fact, Number> numbers = new LinkedHashMap<>();
    private final Set<Link> links;
    private final Set<Fact> linked = new LinkedHashSet<>();
    private final Set<Corrected> corrected = new LinkedHashSet<>();
    private final Set<FigureKey> keptBack;

    Knowledge(
            List<IndicatorValue> figures,
            List<EarlierReport> earlier,
            Set<FigureKey> different,
            DisclosureRules rules,
            Map<String, String> areas,
            Set<Family> families) {
        this.rules = rules;
        this.primary = new PrimaryRule(rules);
        keptBack = new HashSet<>(different);
        List<List<IndicatorValue>> reports = new ArrayList<>(List.of(figures));
        earlier.forEach(report -> reports.add(report.figures()));
        Links all = new Links(reports, areas, families);
        links = all.all();
        told = all.told(0);
        figures.forEach(figure -> readNow(figure, told.getOrDefault(figure.key(), List.of())));
        for (int i = 0; i < earlier.size(); i++) {
            readBefore(earlier.get(i), all.told(i + 1));
            compare(all.told(i + 1), different);
        }
        links.forEach(link -> {
            linked.addAll(link.plus());
            linked.addAll(link.minus());
        });
        linked.forEach(this::number);
    }

    DisclosureRules rules() {
        return rules;
    }

    Set<Link> links() {
        return links;
    }

    /** What mustn't be told of by how it differs from what readers have. */
    Set<Corrected> corrected() {
        return corrected;
    }

    /** Whether it mustn't be told either how it differs, and it's no number that adds up with others, as a median isn't. */
    boolean isKeptBack(FigureKey figure) {
        return keptBack.contains(figure);
    }

    Map<Fact, Number> numbers() {
        return numbers;
    }

    /** Whether it adds up with others. */
    boolean isLinked(Fact fact) {
        return linked.contains(fact);
    }

    Number get(Fact fact) {
        return Objects.requireNonNull(numbers.get(fact));
    }

    /** The facts that one of the report's figures tells; none when it tells of nobody employed. */
    List<Fact> toldBy(FigureKey figure) {
        return told.getOrDefault(figure, List.of());
    }

    private void readNow(IndicatorValue figure, List<Fact> facts) {
        read(figure, facts);
        facts.forEach(fact -> number(fact).isPrintedIn(Table.of(figure.key())));
    }

    private void readBefore(EarlierReport report, Map<FigureKey, List<Fact>> facts) {
        for (IndicatorValue figure : report.figures()) {
            List<Fact> tells = facts.getOrDefault(figure.key(), List.of());
            read(figure, tells);
            boolean isShown = report.shown().contains(figure.key());
            tells.forEach(fact -> {
                number(fact).isShownBefore |= isShown;
                number(fact).isWithheldBefore |= !isShown;
            });
        }
    }

    private void compare(Map<FigureKey, List<Fact>> before, Set<FigureKey> different) {
        for (FigureKey key : different) {
            List<Fact> was = before.getOrDefault(key, List.of());
            List<Fact> is = toldBy(key);
            for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
                if (is.get(i).isCorrectedFrom(was.get(i))) {
                    corrected.add(new Corrected(was.get(i), is.get(i)));
                    keptBack.remove(key);
                }
            }
        }
    }

    private void read(IndicatorValue figure, List<Fact> facts) {
        Measure measure = Descriptors.of(figure.key()).measure(figure.key());
        boolean isOwn = measure.count() != null || measure.sum() != null || measure.mean() != null;
        boolean isSensitive = primary.reason(figure).isPresent();
        // what is made of other figures has them to tell too much, or not
        boolean isItself = measure.others().isEmpty() && !Sensitivity.isOfCounts(figure.key());
        boolean isOpen = !isSensitive && isOpen(figure);
        for (int i = 0; i < facts.size(); i++) {
            Number number = number(facts.get(i));
            number.isToldBy(figure, isOwn && i == 0);
            number.isOpen |= isOpen;
            number.isSensitive |= isSensitive && isItself && (i == 0 || isSmallBase(figure, i, measure));
        }
    }

    private boolean isOpen(IndicatorValue figure) {
        return !rules.isProtected(figure.key())
                || figure.personsInNumerator() == null && figure.personsInDenominator() == null;
    }

    private boolean isSmallBase(IndicatorValue figure, int place, Measure measure) {
        Integer base = figure.personsInDenominator();
        return place == 1 && measure.of() != null && base != null && base > 0 && base < rules.threshold(figure.key());
    }

    private Number number(Fact fact) {
        return numbers.computeIfAbsent(fact, Number::new);
    }
}
