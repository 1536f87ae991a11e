package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.KRONER;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SCORE;
import static dk.personaletal.shared.NumberStyle.SIGNED_COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the summary: sentences, key figures, targets. */
final class SummaryRules {
    private static final At HEADCOUNT = At.total("turnover", "closing", "closing");
    private static final At LEAVERS = At.total("turnover", "closing", "leavers_rate");

    private SummaryRules() {}

    static void addTo(Rules rules) {
        rules.add("undertitel", new Rule().with("til", Place.closing()));
        rules.add(
                "sammenfatning.indledning",
                new Rule().with("kommune", Rules.municipality()).with("til", Place.closing()));
        Map.of("", Optional.<Boolean>empty(), ".sikker", Optional.of(true), ".usikker", Optional.of(false))
                .forEach((ending, distance) -> {
                    rules.add("sammenfatning.omsaetning.naaet" + ending, distant(turnover(true), distance));
                    rules.add("sammenfatning.omsaetning.ikke_naaet" + ending, distant(turnover(false), distance));
                });
        SickLeaveRules.comparison(rules, "sammenfatning.sygefravaer");
        rules.movement(
                "sammenfatning.antal", At.total("turnover", "closing", "opening"), HEADCOUNT, COUNT, Rules::window);
        overTheYear(rules, "sammenfatning.aarsvaerk", At.total("staff", "closing", "fte"), ONE_DECIMAL);
        At pay = At.total("pay", "closing", "gross_mean");
        Judged.addUntested(rules, "sammenfatning.loen", pay.in("opening"), pay, KRONER, Rules::window);
        At candidates = OtherRules.postings("candidates_per_posting");
        Judged.addUntested(
                rules,
                "sammenfatning.rekruttering",
                candidates.in("opening"),
                candidates,
                ONE_DECIMAL,
                OtherRules::posted);
        Judged.add(
                rules,
                "sammenfatning.trivsel",
                OtherRules.SCORE_THEN.in("<aar_foer>"),
                OtherRules.SCORE_THEN,
                SCORE,
                () -> OtherRules.asked().with("aar_foer", OtherRules.surveyed()),
                Judged.answers());
        rules.add(
                "sammenfatning.trivsel.enige",
                OtherRules.asked()
                        .with("andel", new At("survey", "question", "<spoergsmaal>", "<aar>", "share_agree"), PERCENT));
        rules.add(
                "sammenfatning.genopslag",
                OtherRules.posted().with("andel", OtherRules.postings("repostings_rate"), PERCENT));
        OtherRules.inhabitants(rules, "sammenfatning.befolkning");
        notes(rules);
        targets(rules);
    }

    private static void overTheYear(Rules rules, String key, At now, NumberStyle style) {
        rules.movement(key, now.in("opening"), now, style, Rules::window);
    }

    /** Whether the distance from the target is more than chance, as the text says. */
    private static Rule distant(Rule rule, Optional<Boolean> isSure) {
        return rule.claims(Rule.Kind.TARGET, (claim, evidence) -> assertThat(distance(claim, evidence))
                .as(claim.toString())
                .isEqualTo(isSure));
    }

    private static Optional<Boolean> distance(Claim claim, Evidence evidence) {
        return Judged.counted(
                        claim,
                        evidence,
                        At.total("turnover", "closing", "leavers"),
                        At.total("turnover", "closing", "opening"))
                .filter(own -> Judged.value(LEAVERS, claim, evidence).isPresent())
                .filter(own -> Math.abs(NaiveTests.number(
                                        Judged.value(LEAVERS, claim, evidence).orElseThrow())
                                - (double) own[0] / own[1])
                        < 1e-12)
                .map(own -> NaiveTests.binomial(
                                own[0], own[1], Ratio.of(limit(evidence)).scaleByPowerOfTen(-2))
                        <= 0.05);
    }

    private static BigDecimal limit(Evidence evidence) {
        return evidence.facts().targets().stream()
                .filter(target -> target.indicator().equals("turnover"))
                .map(Target::atMost)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Rule turnover(boolean met) {
        return Rules.window()
                .with("procent", LEAVERS, PERCENT)
                .with("maal", limits("højst ", PERCENT))
                .claims(Rule.Kind.TARGET, (claim, evidence) -> {
                    assertThat(Rule.number(LEAVERS, PERCENT, claim, evidence).compareTo(limit(evidence)) <= 0)
                            .as(claim.toString())
                            .isEqualTo(met);
                });
    }

    private static void notes(Rules rules) {
        Place headcounts = (claim, evidence) -> Set.of(DanishFormat.print(
                Ratio.of(Rule.number(HEADCOUNT, COUNT, claim, evidence)
                        .subtract(Rule.number(At.total("turnover", "closing", "opening"), COUNT, claim, evidence))),
                SIGNED_COUNT));
        rules.add("noegletal.antal.note", Rules.window().with("forskel", headcounts));
        rules.add(
                "noegletal.aarsvaerk.note",
                Rules.window().with("forskel", At.total("staff", "closing", "fte_change"), SIGNED_ONE_DECIMAL));
        rules.add(
                "noegletal.loen.note",
                Rules.window().with("forskel", At.total("pay", "closing", "gross_mean_change"), SIGNED_PERCENT));
        rules.add(
                "noegletal.omsaetning.note",
                new Rule().with("status", AgeRules.said("status")).claims(Rule.Kind.TARGET, (claim, evidence) -> {
                    boolean met = claim.value("status").startsWith("● Nået");
                    turnover(met).verify(new Claim(claim.key(), Map.of()), evidence);
                    assertThat(claim.value("status").endsWith("inden for usikkerheden"))
                            .isEqualTo(distance(claim, evidence).equals(Optional.of(false)));
                }));
        rules.add("noegletal.sygefravaer.note", new Rule().with("periode", SickLeaveRules.period()));
        rules.add("noegletal.sygefravaer.note.offentliggjort", new Rule().with("periode", SickLeaveRules.period()));
        rules.add(
                "noegletal.sygefravaer.note.hul",
                new Rule()
                        .with("periode", SickLeaveRules.period())
                        .with("maaneder", Place.months((claim, evidence) -> At.total(
                                        "sick_leave",
                                        Evidence.time(claim.value("periode").replaceFirst("^12 måneder til ", "")),
                                        "months")
                                .keys(claim, evidence))));
        rules.add("noegletal.rullende", Rules.window());
        At capital = OtherRules.SCORE_THEN.of("SOCIAL_KAPITAL");
        rules.add(
                "noegletal.score.note",
                new Rule().with("aar", OtherRules.surveyed()).with("niveau", OtherRules.level(capital)));
        Place lastYear = Place.lastTime("population", "age_group", "persons");
        rules.add("noegletal.indbyggere", new Rule().with("aar", lastYear));
        rules.add(
                "noegletal.indbyggere.note",
                new Rule()
                        .with("fra", Place.firstTime("population", "age_group", "persons"))
                        .with("forskel", (claim, evidence) -> Place.figure(
                                        new At(
                                                "population",
                                                "age_group",
                                                "*",
                                                lastYear.possible(claim, evidence)
                                                        .iterator()
                                                        .next(),
                                                "change_rate"),
                                        SIGNED_PERCENT)
                                .possible(claim, evidence)));
    }

    private static int censuses(Evidence evidence) {
        return evidence.figures().times("turnover", "month", "employed").size();
    }

    /** The months that a target's figure is of. */
    private static At ofTarget(Claim claim) {
        String name = claim.value("navn");
        Matcher year = Pattern.compile("Sygefravær (\\d{4}),").matcher(name);
        return At.total(
                name.startsWith("Sygefravær") ? "sick_leave" : "recruiting",
                year.find() ? year.group(1) : "closing",
                "months");
    }

    private static void targets(Rules rules) {
        Place question = (claim, evidence) ->
                evidence.facts().targets().stream().map(Target::questionName).collect(Collectors.toSet());
        rules.add("maal.status.usikker", new Rule().with("status", AgeRules.said("status")));
        rules.add(
                "maal.usikker",
                new Rule().with("navne", AgeRules.said("navne")).claims(Rule.Kind.SAME, (claim, evidence) -> {
                    Optional<Boolean> distance = distance(claim, evidence);
                    assertThat(claim.value("navne").contains("Personaleomsætning"))
                            .as(claim.toString())
                            .isEqualTo(distance.equals(Optional.of(false)) && censuses(evidence) % 12 == 0);
                    Matcher year = Pattern.compile("Sygefravær (\\d{4}),").matcher(claim.value("navne"));
                    if (year.find()) {
                        Claim ofYear = new Claim(claim.key(), Map.of("aar", year.group(1)));
                        assertThat(Judged.line(
                                                SickLeaveRules.BESIDE_OTHERS,
                                                At.total("sick_leave", "<aar>", "days_per_fte"),
                                                At.total("sick_leave", "<aar>", "standard_error"),
                                                new At(
                                                        "benchmark",
                                                        "area",
                                                        "Alle kommuner i Danmark",
                                                        "<aar>",
                                                        "days_per_fte"))
                                        .isSure(ofYear, evidence))
                                .as(claim.toString())
                                .contains(false);
                    }
                }));
        rules.add(
                "maal.faa_maaneder",
                new Rule()
                        .with("navn", AgeRules.said("navn"))
                        .with(
                                "maaneder",
                                (claim, evidence) -> claim.value("navn").equals("Personaleomsætning")
                                        ? Set.of(censuses(evidence) + (censuses(evidence) == 1 ? " måned" : " måneder"))
                                        : Place.months((one, known) ->
                                                        ofTarget(one).keys(one, known))
                                                .possible(claim, evidence)));
        rules.add("maal.offentliggjort", new Rule().with("navn", AgeRules.said("navn")));
        rules.add("maal.kilde", new Rule().with("kommune", Rules.municipality()));
        rules.add("maal.hoejst", new Rule().with("vaerdi", limits("", PERCENT, DAYS)));
        rules.add("maal.mindst", new Rule().with("vaerdi", limits("", PERCENT, ONE_DECIMAL)));
        rules.add("maal.sygefravaer", new Rule().with("aar", SickLeaveRules.year()));
        rules.add(
                "maal.sygefravaer.hoejst",
                new Rule()
                        .with("omraade", AgeRules.said("omraade"))
                        .with("vaerdi", (claim, evidence) -> SickLeaveRules.year().possible(claim, evidence).stream()
                                .flatMap(year -> evidence.members("benchmark", "area").stream()
                                        .map(area -> new dk.personaletal.shared.FigureKey(
                                                "benchmark", "area", area.code(), year, "days_per_fte")))
                                .flatMap(key -> evidence.figures().value(key).stream())
                                .map(days -> DanishFormat.print(days, DAYS))
                                .collect(Collectors.toSet())));
        rules.add("maal.sygefravaer.ukendt", new Rule().with("omraade", AgeRules.said("omraade")));
        rules.add("maal.score", new Rule().with("spoergsmaal", question).with("aar", OtherRules.surveyed()));
        rules.add("maal.enige", new Rule().with("spoergsmaal", question).with("aar", OtherRules.surveyed()));
    }

    /** The limits that the settings give, as printed. */
    private static Place limits(String before, NumberStyle... styles) {
        return (claim, evidence) -> evidence.facts().targets().stream()
                .flatMap(target -> Stream.of(target.atMost(), target.atLeast()))
                .filter(Objects::nonNull)
                .flatMap(limit -> List.of(styles).stream()
                        .map(style -> before
                                + DanishFormat.print(Ratio.of(limit).scaleByPowerOfTen(-style.powerOfTen()), style)))
                .collect(Collectors.toSet());
    }

    /** What stands large in the box with a label, by the label's text. */
    static Place keyFigure(String label) {
        return switch (label) {
            case "noegletal.antal" -> Place.figure(HEADCOUNT, COUNT);
            case "noegletal.aarsvaerk" -> Place.figure(At.total("staff", "closing", "fte"), ONE_DECIMAL);
            case "noegletal.omsaetning" -> Place.figure(LEAVERS, PERCENT);
            case "noegletal.alder" -> Place.figure(new At("age", "band", "mean", "closing", "mean_age"), ONE_DECIMAL);
            case "noegletal.loen" -> Place.figure(At.total("pay", "closing", "gross_mean"), KRONER);
            case "noegletal.kandidater" -> Place.figure(OtherRules.postings("candidates_per_posting"), ONE_DECIMAL);
            case "noegletal.genopslag" -> Place.figure(OtherRules.postings("repostings_rate"), PERCENT);
            case "noegletal.indbyggere" ->
                Place.figure(new At("population", "age_group", "*", "<aar>", "persons"), COUNT);
            case "noegletal.sygefravaer" -> Place.figure(SickLeaveRules.besideOthers("<periode>"), DAYS);
            default -> (claim, evidence) -> Set.of();
        };
    }
}
