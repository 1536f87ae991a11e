package dk.personaletal.proof;

import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which rows of a turnover table stand out, gone through row by row. */
final class NaiveContest {
    private static final List<String> WORDS =
            List.of("nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni");

    private final Evidence evidence;
    private final String breakdown;
    private final List<Row> rows = new ArrayList<>();
    private boolean isHidden;
    private boolean isFamily;

    /** What is known of a row: p is negative when nothing tests it. */
    private record Row(String code, String name, BigDecimal rate, int side, double p, double q) {
        boolean isSure(int wanted) {
            return side == wanted && q <= 0.1;
        }
    }

    NaiveContest(Evidence evidence, String breakdown) {
        this.evidence = evidence;
        this.breakdown = breakdown;
        for (Member member : evidence.members("turnover", breakdown)) {
            if (breakdown.equals("age_sex") && !member.code().matches("(u30|30-39|40-49|50-59|60\\+)\\|\\*")) {
                continue;
            }
            FigureKey key = key(member.code(), "leavers_rate");
            evidence.rounded(key, NumberStyle.PERCENT)
                    .ifPresentOrElse(
                            rate -> rows.add(row(member, rate)),
                            () -> isHidden |= evidence.figures().find(key).isPresent());
        }
        double[] family = rows.stream().mapToDouble(Row::p).filter(p -> p >= 0).toArray();
        isFamily = family.length >= 3;
        rows.replaceAll(row -> new Row(
                row.code(),
                row.name(),
                row.rate(),
                row.side(),
                row.p(),
                isFamily && row.p() >= 0 ? NaiveTests.q(row.p(), family) : 1));
        rows.sort(Comparator.comparing(Row::code));
    }

    private Row row(Member member, BigDecimal rate) {
        Optional<Integer> k = whole(key(member.code(), "leavers"));
        Optional<Integer> n = whole(key(member.code(), "opening"));
        Optional<Integer> allK = whole(total("leavers"));
        Optional<Integer> allN = whole(total("opening"));
        String name = breakdown.equals("age_sex") ? said(member.code()) : member.name();
        boolean isTested = k.isPresent() && n.isPresent() && allK.isPresent() && allN.isPresent();
        if (!isTested || n.get() < 20 || allN.get() - n.get() < 20 || !isShare(member.code(), k.get(), n.get())) {
            return new Row(member.code(), name, rate, 0, -1, 1);
        }
        int restK = allK.get() - k.get();
        int restN = allN.get() - n.get();
        int side = Long.signum((long) k.get() * restN - (long) restK * n.get());
        return new Row(member.code(), name, rate, side, NaiveTests.fisher(k.get(), n.get(), restK, restN), 1);
    }

    private boolean isShare(String member, int k, int n) {
        Ratio rate = evidence.figures().value(key(member, "leavers_rate")).orElseThrow();
        return Math.abs(NaiveTests.number(rate) - (double) k / n) < 1e-12;
    }

    private static String said(String code) {
        return code.startsWith("u30")
                ? "under 30 år"
                : code.startsWith("60+")
                        ? "60 år og derover"
                        : code.substring(0, 5).replace('-', '–') + " år";
    }

    private Optional<Integer> whole(FigureKey key) {
        return evidence.figures().value(key).map(value -> (int) Math.round(NaiveTests.number(value)));
    }

    private FigureKey key(String member, String measure) {
        return new FigureKey("turnover", breakdown, member, evidence.closing().toString(), measure);
    }

    private FigureKey total(String measure) {
        return new FigureKey(
                "turnover", "total", FigureKey.TOTAL, evidence.closing().toString(), measure);
    }

    /** {@code de tre centre}, or with {@code , der kan vises,} when a row is hidden. */
    String rows(String called) {
        String number = rows.size() < 10 ? WORDS.get(rows.size()) : String.valueOf(rows.size());
        return "de " + number + " " + called + (isHidden ? ", der kan vises," : "");
    }

    String end(int side) {
        return DanishFormat.print(Ratio.of(endOf(side)).scaleByPowerOfTen(-2), NumberStyle.PERCENT);
    }

    private BigDecimal endOf(int side) {
        return rows.stream()
                .map(Row::rate)
                .max((one, other) -> side * one.compareTo(other))
                .orElseThrow();
    }

    /** The names that may be said to be highest (1) or lowest (-1); empty when none may. */
    String extreme(int side) {
        List<Row> alike =
                rows.stream().filter(row -> row.rate().equals(endOf(side))).toList();
        return alike.stream().anyMatch(row -> row.isSure(side))
                ? names(alike.stream().map(Row::name).toList())
                : "";
    }

    /** Those who are surely on a side without being named as its end. */
    String others(int side) {
        boolean isNamed = !extreme(side).isEmpty();
        return names(rows.stream()
                .filter(row -> row.isSure(side))
                .filter(row -> !isNamed || !row.rate().equals(endOf(side)))
                .sorted(Comparator.comparing((Row row) -> new BigDecimal(row.q()).round(new MathContext(8)))
                        .thenComparing(row -> row.rate().multiply(BigDecimal.valueOf(-side)))
                        .thenComparing(Row::code))
                .limit(3)
                .map(row -> row.name() + " ("
                        + DanishFormat.print(Ratio.of(row.rate()).scaleByPowerOfTen(-2), NumberStyle.PERCENT) + ")")
                .toList());
    }

    static String names(List<String> names) {
        List<String> first = new ArrayList<>(names.subList(0, Math.min(3, names.size())));
        int more = names.size() - first.size();
        if (more > 0) {
            first.add(more == 1 ? "én anden" : (more < 10 ? WORDS.get(more) : String.valueOf(more)) + " andre");
        }
        String all = String.join(", ", first);
        int last = first.size() - 1;
        return last < 1 ? all : first.stream().limit(last).collect(Collectors.joining(", ")) + " og " + first.get(last);
    }

    /** Of ALL rows, those that readers can't see too, none lies beyond the end; and none but those that print it. */
    boolean isEndOfAll(int side) {
        return evidence.all("turnover", breakdown, evidence.closing().toString(), "leavers_rate").entrySet().stream()
                .filter(row ->
                        !breakdown.equals("age_sex") || row.getKey().matches("(u30|30-39|40-49|50-59|60\\+)\\|\\*"))
                .allMatch(row -> side
                                * DanishFormat.rounded(row.getValue(), NumberStyle.PERCENT)
                                        .compareTo(endOf(side))
                        <= 0);
    }

    boolean isHidden() {
        return isHidden;
    }
}
