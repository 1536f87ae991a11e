package dk.personaletal.reports.writing;

import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import dk.personaletal.statistics.BenjaminiHochberg;
import dk.personaletal.statistics.Fisher;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The shown rows of a table, each one's share held against the rest of the municipality: which of them stand out is
 * told by a false discovery rate over the table. Withheld rows are in no test, but are counted.
 */
public final class Contest {
    private static final int LEAST_FAMILY = 3;

    private final List<Entry> shown;
    private final int withheld;
    private final boolean isTested;
    private final Gates gates;

    /**
     * Which figures are compared, with the municipality's in the breakdown {@code total}.
     *
     * @param part the count of those whose share it is
     * @param rate the share that is printed
     */
    public record Measures(String indicator, String breakdown, String part, String all, String rate) {}

    /**
     * A row.
     *
     * @param side over or under the rest of the municipality; 0 when it isn't tested
     * @param q 1 when it isn't tested
     */
    record Entry(Member member, Ratio rate, BigDecimal printed, int side, double q) {}

    /** A row before its family is known. */
    private record Tried(Member member, Ratio rate, Optional<Test> test) {}

    private record Test(int side, double p) {}

    private Contest(List<Entry> shown, int withheld, boolean isTested, Gates gates) {
        this.shown = shown;
        this.withheld = withheld;
        this.isTested = isTested;
        this.gates = gates;
    }

    /** Of the report's window. */
    public static Contest of(ChapterContext context, Measures measures, List<Member> members, NumberStyle style) {
        Gates gates = context.facts().gates();
        Optional<Counted> whole = counted(context, measures, "total", FigureKey.TOTAL);
        List<Tried> tried = new ArrayList<>();
        int withheld = 0;
        for (Member member : members) {
            FigureKey key = new FigureKey(
                    measures.indicator(), measures.breakdown(), member.code(), context.closing(), measures.rate());
            Optional<Ratio> rate = context.figures().value(key);
            rate.ifPresent(value -> tried.add(new Tried(
                    member,
                    value,
                    counted(context, measures, measures.breakdown(), member.code())
                            .filter(counted -> counted.is(value))
                            .flatMap(counted -> whole.flatMap(all -> test(counted, all, gates))))));
            withheld += rate.isEmpty() && context.figures().find(key).isPresent() ? 1 : 0;
        }
        long tests = tried.stream().filter(row -> row.test().isPresent()).count();
        return new Contest(judged(tried, style), withheld, tests >= LEAST_FAMILY, gates);
    }

    private static Optional<Counted> counted(
            ChapterContext context, Measures measures, String breakdown, String member) {
        return Counted.of(
                context.value(measures.indicator(), breakdown, member, context.closing(), measures.part()),
                context.value(measures.indicator(), breakdown, member, context.closing(), measures.all()));
    }

    private static Optional<Test> test(Counted row, Counted whole, Gates gates) {
        return row.restOf(whole)
                .filter(rest -> Math.min(row.all(), rest.all()) >= gates.fewest())
                .map(rest ->
                        new Test(row.compareShare(rest), Fisher.p(row.part(), row.all(), rest.part(), rest.all())));
    }

    private static List<Entry> judged(List<Tried> tried, NumberStyle style) {
        List<Tried> family =
                tried.stream().filter(row -> row.test().isPresent()).toList();
        List<Double> q = BenjaminiHochberg.q(
                family.stream().map(row -> row.test().orElseThrow().p()).toList());
        return tried.stream()
                .map(row -> new Entry(
                        row.member(),
                        row.rate(),
                        DanishFormat.rounded(row.rate(), style),
                        row.test().map(Test::side).orElse(0),
                        family.contains(row) ? q.get(family.indexOf(row)) : 1))
                .sorted(Comparator.comparing(entry -> entry.member().code()))
                .toList();
    }

    List<Entry> shown() {
        return shown;
    }

    boolean hasWithheld() {
        return withheld > 0;
    }

    /** Whether there were rows enough to tell chance from more. */
    boolean isTested() {
        return isTested;
    }

    /** All rows that print the highest figure, when one of them is surely over the rest; else none. */
    List<Entry> highest() {
        return extreme(1);
    }

    List<Entry> lowest() {
        return extreme(-1);
    }

    /** Those surely over the rest, but for the highest when they are named; the surest first. */
    List<Entry> above() {
        return others(1);
    }

    List<Entry> below() {
        return others(-1);
    }

    private List<Entry> extreme(int side) {
        BigDecimal end = shown.stream()
                .map(Entry::printed)
                .max((one, other) -> side * one.compareTo(other))
                .orElse(BigDecimal.ZERO);
        List<Entry> alike =
                shown.stream().filter(row -> row.printed().compareTo(end) == 0).toList();
        return alike.stream().anyMatch(found(side)) ? alike : List.of();
    }

    private List<Entry> others(int side) {
        List<Entry> named = extreme(side);
        return shown.stream()
                .filter(found(side))
                .filter(row -> !named.contains(row))
                .sorted(Comparator.comparingDouble(Entry::q)
                        .thenComparing(Entry::rate, (one, other) -> side * other.compareValue(one))
                        .thenComparing(row -> row.member().code()))
                .toList();
    }

    private Predicate<Entry> found(int side) {
        return row -> isTested && row.side() == side && gates.isFound(row.q());
    }
}
