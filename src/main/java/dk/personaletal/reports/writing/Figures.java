package dk.personaletal.reports.writing;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.shared.DanishOrder;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.PaperFont;
import dk.personaletal.shared.Ratio;
import dk.personaletal.shared.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The publishable cells of one report, looked up by what they are about. */
public final class Figures {
    private final Map<FigureKey, PublishableCell> cells;
    private final Map<Breakdown, List<PublishableCell>> byBreakdown;
    private final ScopedMembers scoped;

    /** Of the whole municipality. */
    public Figures(Collection<PublishableCell> cells) {
        this(cells, Scope.WHOLE);
    }

    /** @param scope the part of the municipality that rows are left of */
    public Figures(Collection<PublishableCell> cells, Scope scope) {
        this.scoped = new ScopedMembers(scope);
        this.cells = cells.stream().collect(Collectors.toMap(PublishableCell::key, Function.identity()));
        this.byBreakdown = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> new Breakdown(cell.key().indicator(), cell.key().breakdown())));
    }

    private record Breakdown(String indicator, String name) {}

    /** A row of a breakdown. */
    public record Member(String code, String name) {}

    /** The rows of a breakdown in Danish alphabetical order, without the total. */
    public List<Member> members(String indicator, String breakdown) {
        Map<String, String> names = new TreeMap<>();
        of(indicator, breakdown).forEach(cell -> {
            if (!cell.key().member().equals(FigureKey.TOTAL) && scoped.has(cell.key())) {
                names.put(cell.key().member(), PaperFont.visible(cell.memberName()));
            }
        });
        return names.entrySet().stream()
                .map(entry -> new Member(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Member::name, DanishOrder.comparator())
                        .thenComparing(Member::code))
                .toList();
    }

    /** The times that a measure has figures for, oldest first. */
    public List<String> times(String indicator, String breakdown, String measure) {
        return of(indicator, breakdown).stream()
                .map(PublishableCell::key)
                .filter(key -> key.measure().equals(measure))
                .map(FigureKey::time)
                .distinct()
                .sorted()
                .toList();
    }

    private List<PublishableCell> of(String indicator, String breakdown) {
        return byBreakdown.getOrDefault(new Breakdown(indicator, breakdown), List.of());
    }

    /** What the part of the municipality is called; empty when no figure is about it. */
    public Optional<String> scopeName() {
        return cells.values().stream()
                .filter(cell -> scoped.isIt(cell.key()))
                .map(cell -> PaperFont.visible(cell.memberName()))
                .min(Comparator.naturalOrder());
    }

    public Optional<PublishableCell> find(FigureKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** The value, empty when it doesn't exist or is withheld. */
    public Optional<Ratio> value(FigureKey key) {
        return find(key).flatMap(PublishableCell::value);
    }

    /** What stands in a table: the figure, the mark of a withheld one, or a dash where there is none. */
    public Cell cell(FigureKey key, NumberStyle style) {
        return find(key).<Cell>map(cell -> Cell.number(cell, style)).orElseGet(Cell.Absent::new);
    }
}
