package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.disclosure.sets.Link;
import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.disclosure.suppression.Equation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What is known, as cells and equations of the suppression. */
final class Equations {
    private final Map<Fact, Integer> places = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final List<Integer> differences = new ArrayList<>();

    private Equations(Knowledge knowledge, Function<Number, Cell> cell) {
        knowledge.numbers().forEach((fact, number) -> {
            places.put(fact, cells.size());
            cells.add(cell.apply(number));
        });
        knowledge.links().forEach(this::add);
    }

    /** As readers see them. */
    static Equations of(Knowledge knowledge, ReadersCells cells) {
        Equations all = new Equations(knowledge, cells::cell);
        knowledge.corrected().forEach(one -> all.add(one, difference(knowledge.get(one.now()), one.by(), cells)));
        return all;
    }

    /** As they were if nothing but what is open were known. */
    static Equations ofOpen(Knowledge knowledge) {
        return new Equations(knowledge, ReadersCells::openOnly);
    }

    private static Cell difference(Number corrected, long by, ReadersCells cells) {
        return cells.difference(Objects.requireNonNull(corrected.figure(), "the report tells it"), by);
    }

    /** Where the differences are that mustn't be told. */
    List<Integer> differences() {
        return differences;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Equation> equations() {
        return equations;
    }

    int place(Fact fact) {
        return Objects.requireNonNull(places.get(fact));
    }

    private void add(Corrected one, Cell difference) {
        differences.add(cells.size());
        equations.add(new Equation(List.of(place(one.less()), cells.size()), List.of(place(one.more()))));
        cells.add(difference);
    }

    private void add(Link link) {
        List<Integer> plus = link.plus().stream().map(this::place).toList();
        List<Integer> minus =
                new ArrayList<>(link.minus().stream().map(this::place).toList());
        if (!link.leavesRest()) {
            equations.add(new Equation(plus, minus));
            return;
        }
        long rest = total(plus) - total(minus);
        List<Integer> unknown = new ArrayList<>(plus);
        unknown.addAll(minus);
        unknown.removeIf(place -> cells.get(place).state() == State.KNOWN);
        if (unknown.size() == 1) {
            limit(unknown.get(0), rest, plus.contains(unknown.get(0)));
        } else if (!unknown.isEmpty()) {
            minus.add(cells.size());
            cells.add(new Cell(rest, Math.min(0, rest), Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
            equations.add(new Equation(plus, minus));
        }
    }

    /** All else is known, so the rest is a limit. */
    private void limit(int place, long rest, boolean isLeast) {
        Cell cell = cells.get(place);
        long least = isLeast ? Math.max(cell.least(), cell.value() - rest) : cell.least();
        long most = isLeast ? cell.most() : Math.min(cell.most(), cell.value() + rest);
        cells.set(
                place,
                new Cell(cell.value(), least, most, cell.down(), cell.up(), cell.width(), cell.cost(), cell.state()));
    }

    private long total(List<Integer> of) {
        return of.stream().mapToLong(place -> cells.get(place).value()).sum();
    }
}
