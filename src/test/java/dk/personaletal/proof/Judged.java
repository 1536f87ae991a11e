package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Texts that say that something rose or fell, only when it is more than chance. */
final class Judged {
    private static final List<String> ANSWERS =
            List.of("agree_fully", "agree", "neutral", "disagree", "disagree_fully");

    private Judged() {}

    /** What a difference is worth; empty when nothing tests it. */
    @FunctionalInterface
    interface Worth {
        Optional<Boolean> isSure(Claim claim, Evidence evidence);
    }

    /** The five texts of {@code Sentences.addChange}. */
    static void add(
            Rules rules,
            String key,
            Place.Where before,
            Place.Where now,
            NumberStyle style,
            Supplier<Rule> rule,
            Worth worth) {
        rules.movement(key, before, now, style, () -> rule.get());
        for (String ending : List.of(".op", ".ned")) {
            rules.find(key + ending)
                    .orElseThrow()
                    .claims(ending.equals(".op") ? Rule.Kind.UP : Rule.Kind.DOWN, (claim, evidence) -> assertThat(
                                    worth.isSure(claim, evidence))
                            .as(claim.toString())
                            .contains(true));
        }
        rules.add(
                key + ".usikker",
                beside(before, now, style, rule)
                        .claims(Rule.Kind.SAME, (claim, evidence) -> assertThat(worth.isSure(claim, evidence))
                                .as(claim.toString())
                                .contains(false)));
        rules.add(
                key + ".uden", beside(before, now, style, rule).claims(Rule.Kind.SAME, (claim, evidence) -> assertThat(
                                worth.isSure(claim, evidence))
                        .as(claim.toString())
                        .isEmpty()));
    }

    /** The two texts of what nothing tests. */
    static void addUntested(
            Rules rules, String key, Place.Where before, Place.Where now, NumberStyle style, Supplier<Rule> rule) {
        rules.add(key + ".uden", beside(before, now, style, rule));
        rules.add(
                key + ".uaendret",
                rule.get()
                        .with("nu", now, style)
                        .with("foer", before, style)
                        .moves(Rule.Kind.SAME, before, now, style));
    }

    private static Rule beside(Place.Where before, Place.Where now, NumberStyle style, Supplier<Rule> rule) {
        return rule.get()
                .with("foer", before, style)
                .with("nu", now, style)
                .claims(Rule.Kind.SAME, (claim, evidence) -> {
                    BigDecimal was = Rule.number(before, style, claim, evidence);
                    assertThat(was)
                            .as(claim.toString())
                            .isNotEqualByComparingTo(Rule.number(now, style, claim, evidence));
                });
    }

    /** Two windows of own turnover. */
    static Worth windows(At leavers, At opening, String before, String now) {
        return (claim, evidence) -> {
            Optional<int[]> is = counted(claim, evidence, leavers.in(now), opening.in(now));
            Optional<int[]> was = counted(claim, evidence, leavers.in(before), opening.in(before));
            return is.isPresent() && was.isPresent()
                    ? Optional.of(NaiveTests.fisher(is.get()[0], is.get()[1], was.get()[0], was.get()[1]) <= 0.05
                            && NaiveTests.leavesZeroOut(is.get()[0], is.get()[1], was.get()[0], was.get()[1]))
                    : Optional.empty();
        };
    }

    /** Own turnover against a figure taken as known. */
    static Worth known(At leavers, At opening, Place.Where known) {
        return (claim, evidence) -> counted(claim, evidence, leavers, opening)
                .map(own -> NaiveTests.binomial(
                                own[0], own[1], value(known, claim, evidence).orElseThrow())
                        <= 0.05);
    }

    static Optional<int[]> counted(Claim claim, Evidence evidence, At part, At all) {
        return value(part, claim, evidence)
                .flatMap(some -> value(all, claim, evidence).map(every -> new int[] {whole(some), whole(every)}))
                .filter(counts -> counts[1] >= 20);
    }

    static int whole(Ratio count) {
        return (int) Math.round(NaiveTests.number(count));
    }

    static Optional<Ratio> value(Place.Where where, Claim claim, Evidence evidence) {
        return evidence.figures().value(where.keys(claim, evidence).get(0));
    }

    /** Sick leave as printed beside a line, by the standard error of our own figure. */
    static Worth line(Place.Where printed, At days, At error, Place.Where line) {
        return (claim, evidence) -> value(error, claim, evidence)
                .flatMap(se -> value(days, claim, evidence).map(level -> {
                    double own = NaiveTests.number(level);
                    double beside =
                            NaiveTests.number(value(printed, claim, evidence).orElseThrow());
                    double other =
                            NaiveTests.number(value(line, claim, evidence).orElseThrow());
                    return Math.abs(Math.log(beside / other)) * own / NaiveTests.number(se) > NaiveTests.Z;
                }));
    }

    static Worth change(At days, At before, At error) {
        return (claim, evidence) -> value(error, claim, evidence)
                .filter(se -> isYearBefore(claim))
                .map(se -> {
                    double own = NaiveTests.number(value(days, claim, evidence).orElseThrow());
                    double was =
                            NaiveTests.number(value(before, claim, evidence).orElseThrow());
                    return Math.abs(own - was) / NaiveTests.number(se) > NaiveTests.Z;
                });
    }

    private static boolean isYearBefore(Claim claim) {
        return Integer.parseInt(claim.value("aar")) - Integer.parseInt(claim.value("aar_foer")) == 1;
    }

    /** A question's answers in two surveys. */
    static Worth answers() {
        return (claim, evidence) -> {
            String question = evidence.members("survey", "question").stream()
                    .filter(row -> row.name().equals(claim.value("spoergsmaal")))
                    .map(row -> row.code())
                    .findFirst()
                    .orElseThrow();
            Optional<int[]> now = answers(evidence, question, claim.value("aar"));
            Optional<int[]> was = answers(evidence, question, claim.value("aar_foer"));
            return now.isPresent() && was.isPresent()
                    ? Optional.of(NaiveTests.welch(now.get(), was.get()) <= 0.05)
                    : Optional.empty();
        };
    }

    private static Optional<int[]> answers(Evidence evidence, String question, String year) {
        List<Optional<Double>> shares = ANSWERS.stream()
                .map(answer -> evidence.figures().value(new FigureKey("survey", "question", question, year, answer)))
                .map(share -> share.map(NaiveTests::number))
                .toList();
        Optional<Ratio> all = evidence.figures().value(new FigureKey("survey", "question", question, year, "answers"));
        if (all.isEmpty() || shares.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        double[] counts = shares.stream()
                .mapToDouble(share -> share.get() * whole(all.get()))
                .toArray();
        int[] rounded = java.util.Arrays.stream(counts)
                .mapToInt(count -> (int) Math.round(count))
                .toArray();
        boolean areWhole = java.util.stream.IntStream.range(0, counts.length)
                .allMatch(i -> Math.abs(counts[i] - rounded[i]) < 1e-9);
        return areWhole && java.util.stream.IntStream.of(rounded).sum() == whole(all.get()) && whole(all.get()) >= 20
                ? Optional.of(rounded)
                : Optional.empty();
    }
}
