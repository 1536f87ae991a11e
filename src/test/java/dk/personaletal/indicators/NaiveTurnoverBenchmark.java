package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From jobs/definitions/turnover_benchmark.md, and not from the SQL. */
final class NaiveTurnoverBenchmark {
    private static final int YEARS = 5;

    private final String publisher;
    private final List<Line> lines;
    private final Map<String, List<Integer>> members;
    private final Figures figures = new Figures();

    private NaiveTurnoverBenchmark(String publisher, List<Line> lines, Map<String, List<Integer>> members) {
        this.publisher = publisher;
        this.lines = lines;
        this.members = members;
    }

    /**
     * A line in the order that it's delivered.
     *
     * @param leavers in hundredths of a percent
     * @param joiners likewise
     */
    record Line(
            LocalDate from,
            LocalDate to,
            String area,
            @Nullable Integer municipality,
            @Nullable Integer persons,
            @Nullable Integer leavers,
            @Nullable Integer joiners,
            String publisher) {}

    static Figures of(String publisher, List<Line> lines, Map<String, List<Integer>> members, YearMonth period) {
        NaiveTurnoverBenchmark naive = new NaiveTurnoverBenchmark(publisher, lines, members);
        IntStream.range(0, YEARS).mapToObj(period::minusYears).forEach(naive::year);
        return naive.figures;
    }

    private void year(YearMonth closing) {
        Set<String> areas = new TreeSet<>(members.keySet());
        lines.stream()
                .filter(line -> line.municipality() == null)
                .map(Line::area)
                .forEach(areas::add);
        for (String area : areas) {
            newest(line -> line.municipality() == null && line.area().equals(area), closing)
                    .ifPresentOrElse(line -> own(line, closing), () -> mean(area, closing));
        }
    }

    private Optional<Line> newest(Function<Line, Boolean> which, YearMonth closing) {
        return lines.stream()
                .filter(line -> line.publisher().equals(publisher)
                        && YearMonth.from(line.to()).equals(closing)
                        && List.of(closing.minusMonths(12), closing.minusMonths(11))
                                .contains(YearMonth.from(line.from()))
                        && which.apply(line))
                .reduce((first, second) -> second);
    }

    private void own(Line line, YearMonth closing) {
        put(line.area(), line.area(), closing, "leavers_rate", line.leavers(), 1);
        put(line.area(), line.area(), closing, "joiners_rate", line.joiners(), 1);
    }

    private void mean(String area, YearMonth closing) {
        List<Line> found = Objects.requireNonNullElse(members.get(area), List.<Integer>of()).stream()
                .map(code -> newest(line -> code.equals(line.municipality()), closing))
                .flatMap(Optional::stream)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        boolean isWeighted = found.stream().allMatch(line -> line.persons() != null && line.persons() != 0);
        String name = area + " (" + found.size() + " kommuner" + (isWeighted ? ")" : ", uvægtet)");
        mean(area, name, closing, "leavers_rate", found, Line::leavers, isWeighted);
        mean(area, name, closing, "joiners_rate", found, Line::joiners, isWeighted);
    }

    private void mean(
            String area,
            String name,
            YearMonth closing,
            String measure,
            List<Line> found,
            Function<Line, @Nullable Integer> rate,
            boolean isWeighted) {
        int sum = 0;
        int weight = 0;
        boolean isAny = false;
        for (Line line : found) {
            Integer percent = rate.apply(line);
            if (percent != null) {
                int persons = isWeighted ? Objects.requireNonNull(line.persons()) : 1;
                sum += persons * percent;
                weight += persons;
                isAny = true;
            }
        }
        put(area, name, closing, measure, isAny ? sum : null, weight);
    }

    private void put(String area, String name, YearMonth closing, String measure, @Nullable Integer sum, int weight) {
        if (sum != null) {
            figures.put(
                    new FigureKey("turnover_benchmark", "area", area, closing.toString(), measure),
                    name,
                    BigDecimal.valueOf(sum),
                    BigDecimal.valueOf(10_000L * weight),
                    null,
                    null);
        }
    }
}
