package dk.personaletal.reports.writing;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a breakdown that have a figure which may be shown, the highest first.
 *
 * @param hasWithheld whether there are rows whose figure may not
 */
public record Ranking(List<Ranked> rows, boolean hasWithheld) {
    public Ranking {
        rows = List.copyOf(rows);
    }

    /** A row and its figure. */
    public record Ranked(Member member, Ratio value) {}

    public static Ranking of(ChapterContext context, String indicator, String breakdown, String time, String measure) {
        List<PublishableCell> cells = new ArrayList<>();
        List<Ranked> shown = new ArrayList<>();
        for (Member member : context.figures().members(indicator, breakdown)) {
            FigureKey key = new FigureKey(indicator, breakdown, member.code(), time, measure);
            context.figures().find(key).ifPresent(cells::add);
            context.figures().value(key).ifPresent(value -> shown.add(new Ranked(member, value)));
        }
        shown.sort(Comparator.comparing(Ranked::value, Ratio::compareValue).reversed());
        return new Ranking(shown, shown.size() < cells.size());
    }

    public List<Member> members() {
        return rows.stream().map(Ranked::member).toList();
    }

    /** How far the figures span, when they print differently; who has them is not told, for nothing tests it. */
    public Optional<Map<String, String>> span(NumberStyle style) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Ranked highest = rows.get(0);
        Ranked lowest = rows.get(rows.size() - 1);
        String high = DanishFormat.print(highest.value(), style);
        String low = DanishFormat.print(lowest.value(), style);
        return high.equals(low) ? Optional.empty() : Optional.of(Map.of("hoejest_tal", high, "lavest_tal", low));
    }

    /** The rows that rose most as printed, and by how much; empty when none rose. */
    public Optional<Most> largestRise(NumberStyle style) {
        return most(1, style);
    }

    /** The rows that fell most. */
    public Optional<Most> largestFall(NumberStyle style) {
        return most(-1, style);
    }

    /** All that print the same figure, named together. */
    public record Most(String names, String figure) {}

    private Optional<Most> most(int side, NumberStyle style) {
        List<BigDecimal> printed = rows.stream()
                .map(row -> DanishFormat.rounded(row.value(), style))
                .toList();
        return printed.stream()
                .max((one, other) -> side * one.compareTo(other))
                .filter(end -> end.signum() == side)
                .map(end -> new Most(
                        Names.list(IntStream.range(0, rows.size())
                                .filter(i -> printed.get(i).compareTo(end) == 0)
                                .mapToObj(i -> rows.get(i).member())
                                .sorted(Comparator.comparing(Member::code))
                                .map(Member::name)
                                .toList()),
                        DanishFormat.print(rows.get(printed.indexOf(end)).value(), style)));
    }
}
