package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recruiting figures posting by posting, from the definition. */
final class NaiveRecruiting {
    private static final int MONTHS = 12;
    private static final int SETTLED_MONTHS = 6;

    private final Municipality municipality;
    private final YearMonth period;
    private final Set<YearMonth> delivered;
    private final List<PostingFact> postings;
    private final Figures figures = new Figures();

    private NaiveRecruiting(
            Municipality municipality, YearMonth period, Set<YearMonth> delivered, List<PostingFact> lines) {
        this.municipality = municipality;
        this.period = period;
        this.delivered = delivered;
        Map<String, PostingFact> newest = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(PostingFact::delivered))
                .forEach(line -> newest.put(line.number(), line));
        this.postings = List.copyOf(newest.values());
    }

    /** @param lines in the order of delivery */
    static Figures of(Municipality municipality, YearMonth period, Set<YearMonth> delivered, List<PostingFact> lines) {
        NaiveRecruiting naive = new NaiveRecruiting(municipality, period, delivered, lines);
        if (!delivered.isEmpty()) {
            naive.window(period);
        }
        if (naive.months(period.minusYears(1)) == MONTHS) {
            naive.window(period.minusYears(1));
        }
        return naive.figures;
    }

    private void window(YearMonth closing) {
        List<PostingFact> all = postings.stream()
                .filter(posting -> isIn(closing, month(posting)))
                .toList();
        member("total", "*", "I alt", closing, all);
        BigDecimal months = BigDecimal.valueOf(months(closing));
        figures.put(key("total", "*", closing, "months"), "I alt", months, BigDecimal.ONE, null, null);
        members("department", closing, all, this::department, this::departmentName);
        members("agreement_group", closing, all, this::group, group -> group.equals("?") ? "Ukendt" : group);
        for (YearMonth month = closing.minusMonths(MONTHS - 1); !month.isAfter(closing); month = month.plusMonths(1)) {
            month(month);
        }
    }

    private void month(YearMonth month) {
        List<PostingFact> posted = postings.stream()
                .filter(posting -> month(posting).equals(month))
                .toList();
        if (delivered.contains(month) || !posted.isEmpty()) {
            count("month", "*", "I alt", month, "postings", posted.size());
            count("month", "*", "I alt", month, "repostings", reposted(posted));
        }
    }

    private void members(
            String breakdown,
            YearMonth closing,
            List<PostingFact> all,
            Function<PostingFact, String> member,
            Function<String, String> name) {
        all.stream()
                .map(member)
                .distinct()
                .forEach(code -> member(
                        breakdown,
                        code,
                        name.apply(code),
                        closing,
                        all.stream()
                                .filter(posting -> member.apply(posting).equals(code))
                                .toList()));
    }

    private void member(String breakdown, String member, String name, YearMonth time, List<PostingFact> of) {
        count(breakdown, member, name, time, "postings", of.size());
        if (breakdown.equals("total")) {
            count(breakdown, member, name, time, "positions", of.size() - reposted(of));
            count(breakdown, member, name, time, "settled_months", SETTLED_MONTHS);
        }
        List<PostingFact> settled = of.stream().filter(this::isSettled).toList();
        long settledFilled = settled.stream()
                .filter(posting -> days(posting) != null)
                .filter(posting -> !posting.postedOn()
                        .plusMonths(SETTLED_MONTHS)
                        .isBefore(Objects.requireNonNull(posting.filledOn())))
                .count();
        ratio(breakdown, member, name, time, "filled_rate", (int) settledFilled, settled.size());
        count(breakdown, member, name, time, "repostings", reposted(of));
        ratio(breakdown, member, name, time, "repostings_rate", reposted(of), of.size());
        int[] candidates = of.stream()
                .map(PostingFact::candidates)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        int sum = java.util.Arrays.stream(candidates).sum();
        ratio(breakdown, member, name, time, "candidates_per_posting", sum, candidates.length);
        int[] days = of.stream()
                .map(this::days)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        count(breakdown, member, name, time, "filled", days.length);
        if (days.length > 0) {
            int middle = days[(days.length - 1) / 2] + days[days.length / 2];
            ratio(breakdown, member, name, time, "median_days", middle, 2);
        }
    }

    private boolean isSettled(PostingFact posting) {
        return !posting.postedOn().plusMonths(SETTLED_MONTHS).isAfter(period.atEndOfMonth());
    }

    private @Nullable Integer days(PostingFact posting) {
        LocalDate filled = posting.filledOn();
        return filled == null || filled.isBefore(posting.postedOn()) || filled.isAfter(period.atEndOfMonth())
                ? null
                : (int) posting.postedOn().until(filled, ChronoUnit.DAYS);
    }

    private static int reposted(List<PostingFact> of) {
        return (int) of.stream().filter(PostingFact::isReposting).count();
    }

    private String department(PostingFact posting) {
        return NaivePlaces.find(municipality, censuses(), posting.unit())
                .map(NaivePlaces.Place::department)
                .orElse("?");
    }

    private String departmentName(String department) {
        return NaivePlaces.name(municipality, censuses(), new NaivePlaces.Place("department", department));
    }

    private String group(PostingFact posting) {
        List<YearMonth> newestFirst = List.of(period, period.minusYears(1));
        for (YearMonth month : newestFirst) {
            Set<String> groups = new TreeSet<>();
            for (PayrollFact row : municipality.payroll.getOrDefault(month, List.of())) {
                boolean same = code(row)
                        .filter(code -> code.equals(posting.agreementCode()))
                        .isPresent();
                if (same && row.agreementGroup() != null) {
                    groups.add(row.agreementGroup());
                }
            }
            if (!groups.isEmpty()) {
                return groups.iterator().next();
            }
        }
        return "?";
    }

    /** The tests' payroll has an agreement's group only; its code is the group's with a K before it. */
    static Optional<String> code(PayrollFact row) {
        return Optional.ofNullable(row.agreementGroup()).map(group -> "K" + group);
    }

    private List<YearMonth> censuses() {
        return List.of(period.minusYears(1), period);
    }

    private int months(YearMonth closing) {
        return (int) delivered.stream().filter(month -> isIn(closing, month)).count();
    }

    private static boolean isIn(YearMonth closing, YearMonth month) {
        return month.isAfter(closing.minusMonths(MONTHS)) && !month.isAfter(closing);
    }

    private static YearMonth month(PostingFact posting) {
        return YearMonth.from(posting.postedOn());
    }

    private void count(String breakdown, String member, String name, YearMonth time, String measure, int count) {
        ratio(breakdown, member, name, time, measure, count, 1);
    }

    private void ratio(
            String breakdown, String member, String name, YearMonth time, String measure, int numerator, int of) {
        if (of > 0) {
            figures.put(
                    key(breakdown, member, time, measure),
                    name,
                    BigDecimal.valueOf(numerator),
                    BigDecimal.valueOf(of),
                    null,
                    null);
        }
    }

    private static FigureKey key(String breakdown, String member, YearMonth time, String measure) {
        return new FigureKey("recruiting", breakdown, member, time.toString(), measure);
    }
}
