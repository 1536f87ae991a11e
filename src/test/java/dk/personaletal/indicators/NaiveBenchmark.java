package dk.personaletal.indicators;

import dk.personaletal.indicators.benchmark.MunicipalityGroup;
import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines as published, groups of municipalities from their members, and the place among them, line by line. */
final class NaiveBenchmark {
    private static final String PUBLISHER = "KRL";

    private final List<Line> lines;
    private final Figures figures = new Figures();

    /** One published line, in the order delivered. */
    record Line(
            int year,
            String area,
            @Nullable Integer municipality,
            @Nullable String professionalArea,
            @Nullable Long fte,
            int days,
            @Nullable Integer percent,
            String publisher) {}

    private NaiveBenchmark(List<Line> delivered) {
        Map<String, Integer> codes = new HashMap<>();
        delivered.stream()
                .filter(line -> line.publisher().equals(PUBLISHER) && line.municipality() != null)
                .forEach(line -> codes.merge(line.area().toLowerCase(Locale.ROOT), line.municipality(), Math::max));
        Map<String, Line> newest = new LinkedHashMap<>();
        for (Line line : delivered) {
            if (line.publisher().equals(PUBLISHER)) {
                String name = line.area().toLowerCase(Locale.ROOT);
                Integer code = codes.get(name);
                String who = code == null ? name : code.toString();
                newest.put(who + "|" + line.professionalArea() + "|" + line.year(), line);
            }
        }
        lines = List.copyOf(newest.values());
    }

    static Figures of(List<Line> delivered, List<MunicipalityGroup> groups, int municipality, int leastForRank) {
        NaiveBenchmark naive = new NaiveBenchmark(delivered);
        for (Line line : naive.lines) {
            BigDecimal per = line.percent() == null ? naive.net(line.year(), 100) : BigDecimal.valueOf(10_000);
            naive.put(line.area(), line.professionalArea(), line.year(), "days_per_fte", line.days(), 100);
            naive.put(
                    line.area(),
                    line.professionalArea(),
                    line.year(),
                    "percent",
                    BigDecimal.valueOf(Objects.requireNonNullElse(line.percent(), line.days())),
                    per);
        }
        Set<Integer> years = naive.lines.stream().map(Line::year).collect(Collectors.toCollection(TreeSet::new));
        for (int year : years) {
            groups.stream().map(MunicipalityGroup::area).distinct().forEach(area -> naive.group(area, groups, year));
            naive.rank(municipality, year, leastForRank);
        }
        return naive.figures;
    }

    private void group(String area, List<MunicipalityGroup> groups, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        Set<Integer> members = new TreeSet<>();
        for (MunicipalityGroup group : groups) {
            LocalDate to = group.to();
            if (group.area().equals(area) && !day.isBefore(group.from()) && (to == null || !day.isAfter(to))) {
                members.addAll(group.municipalities());
            }
        }
        List<@Nullable String> professionalAreas = new ArrayList<>();
        lines.stream().map(Line::professionalArea).distinct().forEach(professionalAreas::add);
        for (String professionalArea : professionalAreas) {
            List<Line> same = lines.stream()
                    .filter(line -> line.year() == year && Objects.equals(line.professionalArea(), professionalArea))
                    .toList();
            List<Line> delivered = same.stream()
                    .filter(line -> line.municipality() != null && members.contains(line.municipality()))
                    .toList();
            boolean isPublished = same.stream().anyMatch(line -> line.area().equals(area));
            if (!isPublished && !delivered.isEmpty()) {
                compose(area, professionalArea, year, members.size(), delivered);
            }
        }
    }

    private void compose(String area, @Nullable String professionalArea, int year, int members, List<Line> delivered) {
        boolean isWeighted = delivered.stream().allMatch(line -> line.fte() != null && line.fte() > 0);
        long days = 0;
        long weight = 0;
        for (Line line : delivered) {
            long fte = isWeighted ? Objects.requireNonNull(line.fte()) : 1;
            days += line.days() * fte;
            weight += fte;
        }
        put(area, professionalArea, year, "days_per_fte", days, 100 * weight);
        put(area, professionalArea, year, "percent", BigDecimal.valueOf(days), net(year, 100 * weight));
        put(area, professionalArea, year, "members", members, 1);
        put(area, professionalArea, year, "members_delivered", delivered.size(), 1);
        if (!isWeighted) {
            put(area, professionalArea, year, "is_unweighted", 1, 1);
        }
    }

    private void rank(int municipality, int year, int leastForRank) {
        List<Line> all = lines.stream()
                .filter(line -> line.year() == year && line.municipality() != null && line.professionalArea() == null)
                .toList();
        boolean hasOwn = all.stream().anyMatch(line -> Objects.equals(line.municipality(), municipality));
        if (!hasOwn || all.size() < leastForRank) {
            return;
        }
        for (Line line : all) {
            long place =
                    1 + all.stream().filter(other -> other.days() < line.days()).count();
            putCount("municipality", line.area(), year, "rank", place);
            figures.put(
                    key("municipality", line.area(), year, "days_per_fte"),
                    line.area(),
                    BigDecimal.valueOf(line.days()),
                    BigDecimal.valueOf(100),
                    null,
                    null);
            if (Objects.equals(line.municipality(), municipality)) {
                putCount("municipality", line.area(), year, "is_own", 1);
                putCount("rank", "*", year, "rank", place);
                putCount("rank", "*", year, "municipalities", all.size());
            }
        }
    }

    private void putCount(String breakdown, String member, int year, String measure, long count) {
        String name = member.equals("*") ? "Placering" : member;
        figures.putCount(key(breakdown, member, year, measure), name, count, null, null);
    }

    private static FigureKey key(String breakdown, String member, int year, String measure) {
        return new FigureKey("benchmark", breakdown, member, String.valueOf(year), measure);
    }

    private BigDecimal net(int year, long per) {
        int days = DanishCalendar.netWorkingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return BigDecimal.valueOf(per).multiply(BigDecimal.valueOf(days));
    }

    private void put(String area, @Nullable String professionalArea, int year, String measure, long value, long per) {
        put(area, professionalArea, year, measure, BigDecimal.valueOf(value), BigDecimal.valueOf(per));
    }

    private void put(
            String area,
            @Nullable String professionalArea,
            int year,
            String measure,
            BigDecimal value,
            BigDecimal per) {
        boolean isArea = professionalArea == null;
        figures.put(
                new FigureKey(
                        "benchmark",
                        isArea ? "area" : "professional_area",
                        isArea ? area : area + "|" + professionalArea,
                        String.valueOf(year),
                        measure),
                Objects.requireNonNullElse(professionalArea, area),
                value,
                per,
                null,
                null);
    }
}
