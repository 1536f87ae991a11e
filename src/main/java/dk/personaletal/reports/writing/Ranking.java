package dk.personaletal.reports.writing;

import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a breakdown that have a figure which may be shown, the highest first. */
public record Ranking(List<Ranked> rows) {
    public Ranking {
        rows = List.copyOf(rows);
    }

    /** A row and its figure. */
    public record Ranked(Member member, Ratio value) {}

    public static Ranking of(ChapterContext context, String indicator, String breakdown, String time, String measure) {
        return new Ranking(context.figures().members(indicator, breakdown).stream()
                .flatMap(member -> context
                        .value(indicator, breakdown, member.code(), time, measure)
                        .map(value -> new Ranked(member, value))
                        .stream())
                .sorted(Comparator.comparing(Ranked::value, Ratio::compareValue).reversed())
                .toList());
    }

    public List<Member> members() {
        return rows.stream().map(Ranked::member).toList();
    }

    /** The highest and the lowest row, when they print differently. */
    public Optional<Map<String, String>> extremes(NumberStyle style) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        Ranked highest = rows.get(0);
        Ranked lowest = rows.get(rows.size() - 1);
        String high = DanishFormat.print(highest.value(), style);
        String low = DanishFormat.print(lowest.value(), style);
        return high.equals(low)
                ? Optional.empty()
                : Optional.of(Map.of(
                        "hoejest",
                        highest.member().name(),
                        "hoejest_tal",
                        high,
                        "lavest",
                        lowest.member().name(),
                        "lavest_tal",
                        low));
    }

    /** The row that rose most, when one rose as printed. */
    public Optional<Ranked> largestRise(NumberStyle style) {
        return rows.stream().limit(1).filter(row -> sign(row, style) > 0).findFirst();
    }

    /** The row that fell most, when one fell as printed. */
    public Optional<Ranked> largestFall(NumberStyle style) {
        return rows.stream()
                .skip(Math.max(0, rows.size() - 1L))
                .filter(row -> sign(row, style) < 0)
                .findFirst();
    }

    private static int sign(Ranked row, NumberStyle style) {
        return DanishFormat.rounded(row.value(), style).signum();
    }
}
