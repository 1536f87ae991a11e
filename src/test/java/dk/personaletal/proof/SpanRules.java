package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Texts that rank: who is highest is worked out again, and held against the rows that readers can't see too. */
final class SpanRules {
    private SpanRules() {}

    static void addTo(Rules rules) {
        add(rules, "omsaetning.center.spaend", "department", "centre");
        add(rules, "omsaetning.overenskomst.spaend", "agreement_group", "overenskomstgrupper");
        add(rules, "omsaetning.afdeling.spaend", "unit", "afdelinger");
        add(rules, "omsaetning.alder.spaend", "age_sex", "aldersgrupper");
    }

    private static void add(Rules rules, String key, String breakdown, String called) {
        Function<Evidence, NaiveContest> contest = evidence -> new NaiveContest(evidence, breakdown);
        BiFunction<Evidence, Integer, String> extreme =
                (evidence, side) -> contest.apply(evidence).extreme(side);
        Rule both = span(contest, called)
                .with("hoejest", of(evidence -> extreme.apply(evidence, 1)))
                .with("lavest", of(evidence -> extreme.apply(evidence, -1)));
        rules.add(key + ".begge", ranks(ranks(both, Rule.Kind.HIGHEST, contest), Rule.Kind.LOWEST, contest));
        rules.add(
                key + ".hoejest",
                ranks(
                        span(contest, called)
                                .with("hoejest", of(evidence -> extreme.apply(evidence, 1)))
                                .claims(Rule.Kind.SAME, (claim, evidence) -> assertThat(extreme.apply(evidence, -1))
                                        .isEmpty()),
                        Rule.Kind.HIGHEST,
                        contest));
        rules.add(
                key + ".lavest",
                ranks(
                        span(contest, called)
                                .with("lavest", of(evidence -> extreme.apply(evidence, -1)))
                                .claims(Rule.Kind.SAME, (claim, evidence) -> assertThat(extreme.apply(evidence, 1))
                                        .isEmpty()),
                        Rule.Kind.LOWEST,
                        contest));
        rules.add(key + ".mellem", span(contest, called).claims(Rule.Kind.SAME, (claim, evidence) -> {
            assertThat(extreme.apply(evidence, 1)).as("not told: " + claim).isEmpty();
            assertThat(extreme.apply(evidence, -1)).as("not told: " + claim).isEmpty();
        }));
        rules.add(
                key + ".over",
                new Rule()
                        .with("navne", of(evidence -> contest.apply(evidence).others(1)))
                        .claims(Rule.Kind.UP, (claim, evidence) -> {}));
        rules.add(
                key + ".under",
                new Rule()
                        .with("navne", of(evidence -> contest.apply(evidence).others(-1)))
                        .claims(Rule.Kind.DOWN, (claim, evidence) -> {}));
        rules.add(() -> new Rule().with("antal", Place.of(evidence -> "")), key + ".raekker", key + ".raekker.viste");
    }

    private static Rule span(Function<Evidence, NaiveContest> contest, String called) {
        return new Rule()
                .with("raekker", of(evidence -> contest.apply(evidence).rows(called)))
                .with("hoejest_tal", of(evidence -> contest.apply(evidence).end(1)))
                .with("lavest_tal", of(evidence -> contest.apply(evidence).end(-1)));
    }

    /** A claim without the words about what can be shown is one about all rows. */
    private static Rule ranks(Rule rule, Rule.Kind kind, Function<Evidence, NaiveContest> contest) {
        return rule.claims(kind, (claim, evidence) -> {
            NaiveContest naive = contest.apply(evidence);
            boolean isOfAll = !claim.value("raekker").endsWith(", der kan vises,");
            assertThat(isOfAll).as(claim.toString()).isEqualTo(!naive.isHidden());
            if (isOfAll) {
                assertThat(naive.isEndOfAll(kind == Rule.Kind.HIGHEST ? 1 : -1))
                        .as(claim.toString())
                        .isTrue();
            }
        });
    }

    private static Place of(Function<Evidence, String> value) {
        return (claim, evidence) -> Set.of(value.apply(evidence));
    }

    /** How far the shown rows of a breakdown span; nobody is named. */
    static Rule between(Place.Where row, NumberStyle style) {
        return new Rule()
                .with("hoejest_tal", end(row, style, Comparator.naturalOrder()))
                .with("lavest_tal", end(row, style, Comparator.reverseOrder()));
    }

    private static Place end(Place.Where row, NumberStyle style, Comparator<BigDecimal> order) {
        return (claim, evidence) -> evidence.shown(row.keys(claim, evidence).get(0), style).stream()
                .max(order)
                .map(value -> DanishFormat.print(Ratio.of(value).scaleByPowerOfTen(-style.powerOfTen()), style))
                .map(Set::of)
                .orElse(Set.of());
    }

    /** All rows that moved most in a direction; the text says when it speaks of the shown ones only. */
    static Rule most(At change, Rule.Kind kind, NumberStyle style, boolean isOfShown) {
        int side = kind == Rule.Kind.UP ? 1 : -1;
        return new Rule()
                .with(
                        "navn",
                        (claim, evidence) -> Set.of(
                                NaiveContest.names(evidence.members(change.indicator(), change.breakdown()).stream()
                                        .filter(row -> evidence.rounded(key(change, evidence, row.code()), style)
                                                .filter(value ->
                                                        value.compareTo(end(change, evidence, style, side)) == 0)
                                                .isPresent())
                                        .sorted(Comparator.comparing(row -> row.code()))
                                        .map(row -> row.name())
                                        .toList())))
                .with(
                        "forskel",
                        (claim, evidence) -> Set.of(DanishFormat.print(
                                Ratio.of(end(change, evidence, style, side)).scaleByPowerOfTen(-style.powerOfTen()),
                                style)))
                .claims(kind, (claim, evidence) -> assertThat(
                                end(change, evidence, style, side).signum())
                        .as(claim.toString())
                        .isEqualTo(side))
                .claims(Rule.Kind.HIGHEST, (claim, evidence) -> assertThat(
                                evidence.members(change.indicator(), change.breakdown()).stream()
                                        .map(row -> key(change, evidence, row.code()))
                                        .anyMatch(key -> evidence.figures()
                                                        .find(key)
                                                        .isPresent()
                                                && evidence.figures().value(key).isEmpty()))
                        .as(claim.toString())
                        .isEqualTo(isOfShown));
    }

    private static BigDecimal end(At change, Evidence evidence, NumberStyle style, int side) {
        List<BigDecimal> shown = evidence.shown(key(change, evidence, "*"), style);
        return shown.stream().max((one, other) -> side * one.compareTo(other)).orElseThrow();
    }

    private static dk.personaletal.shared.FigureKey key(At change, Evidence evidence, String member) {
        return new dk.personaletal.shared.FigureKey(
                change.indicator(),
                change.breakdown(),
                member,
                evidence.closing().toString(),
                change.measure());
    }
}
