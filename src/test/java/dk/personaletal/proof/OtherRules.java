package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SCORE;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.shared.DanishFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts of the chapters about the survey, recruiting and the population. */
final class OtherRules {
    static final At SCORE_THEN = new At("survey", "question", "<spoergsmaal>", "<aar>", "mean");
    private static final String POPULATION = "population";
    private static final String GROUP = "age_group";

    private OtherRules() {}

    static void addTo(Rules rules) {
        survey(rules);
        recruiting(rules);
        population(rules);
    }

    private static void survey(Rules rules) {
        rules.add(
                () -> new Rule().with("aar", surveyed()),
                "trivsel.score.tabel",
                "trivsel.svar.tabel",
                "trivsel.svar.figur",
                "trivsel.center.tabel");
        rules.add("trivsel.center.figur", asked());
        rules.add(
                "trivsel.kilde",
                new Rule().with("kommune", Rules.municipality()).with("aar", surveyed()));
        rules.add(
                "trivsel.niveau.saetning",
                asked().with("score", SCORE_THEN, SCORE).with("niveau", inSentence(level(SCORE_THEN))));
        Judged.add(
                rules,
                "trivsel.udvikling",
                SCORE_THEN.in("<aar_foer>"),
                SCORE_THEN,
                SCORE,
                () -> asked().with("aar_foer", surveyed()),
                Judged.answers());
        At agree = new At("survey", "question", "<spoergsmaal>", "<aar>", "share_agree");
        rules.add("trivsel.enige", asked().with("andel", newest(agree)));
        rules.add("trivsel.center.mellem", centers());
    }

    /** The question's centers have a breakdown of their own, named by the question. */
    private static Rule centers() {
        return SpanRules.between(center("*"), SCORE).with("spoergsmaal", Place.anyName("survey", "question"));
    }

    private static Place.Where center(String place) {
        return (claim, evidence) -> {
            String question = evidence.members("survey", "question").stream()
                    .filter(member -> member.name().equals(claim.value("spoergsmaal")))
                    .findFirst()
                    .orElseThrow()
                    .code();
            return new At("survey", "department:" + question, place, newestSurvey(evidence), "mean")
                    .keys(claim, evidence);
        };
    }

    private static Place newest(At at) {
        return (claim, evidence) ->
                Place.figure(at.in(newestSurvey(evidence)), PERCENT).possible(claim, evidence);
    }

    private static String newestSurvey(Evidence evidence) {
        return evidence.figures().times("survey", "question", "mean").stream()
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    static Rule asked() {
        return new Rule()
                .with("spoergsmaal", Place.anyName("survey", "question"))
                .with("aar", surveyed());
    }

    static Place surveyed() {
        return Place.anyTime("survey", "question", "mean");
    }

    /** The strategy's names of the levels, by the score with one decimal. */
    static Place level(Place.Where score) {
        return (claim, evidence) -> Set.of(levelOf(evidence.figures()
                .value(score.keys(claim, evidence).get(0))
                .orElseThrow()
                .round(1)));
    }

    private static Place inSentence(Place level) {
        Map<String, String> words =
                Map.of("rigtig god", "rigtig godt", "god", "godt", "middel", "middel", "lav", "lavt");
        return (claim, evidence) ->
                level.possible(claim, evidence).stream().map(words::get).collect(Collectors.toSet());
    }

    static String levelOf(BigDecimal score) {
        int tenths =
                score.movePointRight(1).setScale(0, RoundingMode.UNNECESSARY).intValueExact();
        if (tenths >= 43) {
            return "rigtig god";
        }
        return tenths >= 37 ? "god" : tenths >= 30 ? "middel" : "lav";
    }

    private static void recruiting(Rules rules) {
        rules.add(
                OtherRules::posted,
                "rekruttering.indledning",
                "rekruttering.mangler",
                "rekruttering.tabel",
                "rekruttering.maaned.tabel",
                "rekruttering.maaned.figur",
                "rekruttering.overenskomst.tabel",
                "rekruttering.center.tabel");
        rules.add("rekruttering.kilde", new Rule().with("kommune", Rules.municipality()));
        rules.add("rekruttering.faa_maaneder", new Rule().with("antal", postings("months"), COUNT));
        rules.add("rekruttering.antal", posted().with("antal", postings("postings"), COUNT));
        rules.movement(
                "rekruttering.antal.udvikling",
                postings("postings").in("opening"),
                postings("postings"),
                COUNT,
                OtherRules::posted);
        rules.add("rekruttering.stillinger", posted().with("antal", postings("positions"), COUNT));
        rules.add("rekruttering.besat.note", new Rule().with("maaneder", Place.months(postings("settled_months"))));
        rules.add("rekruttering.genopslag", posted().with("andel", postings("repostings_rate"), PERCENT));
        rules.add("rekruttering.kandidater", posted().with("antal", postings("candidates_per_posting"), ONE_DECIMAL));
        Judged.addUntested(
                rules,
                "rekruttering.kandidater.udvikling",
                postings("candidates_per_posting").in("opening"),
                postings("candidates_per_posting"),
                ONE_DECIMAL,
                OtherRules::posted);
        rules.add("rekruttering.dage", posted().with("dage", postings("median_days"), ONE_DECIMAL));
    }

    static At postings(String measure) {
        return At.total("recruiting", "closing", measure);
    }

    static Rule posted() {
        return new Rule()
                .with(
                        "fra",
                        Place.of(evidence ->
                                DanishFormat.month(evidence.opening().plusMonths(1))))
                .with("til", Place.closing());
    }

    private static void population(Rules rules) {
        rules.add(
                OtherRules::forecast,
                "befolkningsprognose.tabel",
                "befolkningsprognose_aar.tabel",
                "befolkning.note",
                "befolkning.figur",
                "befolkning.aar.figur");
        rules.add("befolkning.kilde", new Rule().with("kommune", Rules.municipality()));
        inhabitants(rules, "befolkning.udvikling");
        Place.Where rate = (claim, evidence) -> {
            List<String> years = evidence.figures().times(POPULATION, GROUP, "persons");
            // alike are named together, and an age group's name has no such words
            return Arrays.stream(claim.value("gruppe").split(", | og (?=én|to|\\d)"))
                    .filter(name -> !name.matches(".*(anden|andre)"))
                    .flatMap(name -> new At(POPULATION, GROUP, "<gruppe>", years.get(years.size() - 1), "change_rate")
                            .keys(new Claim(claim.key(), Map.of("gruppe", name)), evidence).stream())
                    .toList();
        };
        rules.add(
                "befolkning.mest",
                grown(rate).isSigned(Rule.Kind.UP, rate, SIGNED_PERCENT).isLargest(rate, SIGNED_PERCENT));
        rules.add(
                "befolkning.fald",
                grown(rate).isSigned(Rule.Kind.DOWN, rate, SIGNED_PERCENT).isSmallest(rate, SIGNED_PERCENT));
    }

    static void inhabitants(Rules rules, String key) {
        At persons = new At(POPULATION, GROUP, "*", "<til>", "persons");
        rules.movement(key, persons.in("<fra>"), persons, COUNT, OtherRules::forecast);
    }

    private static Rule grown(Place.Where rate) {
        return new Rule().with("gruppe", AgeRules.said("gruppe")).with("procent", rate, SIGNED_PERCENT);
    }

    private static Rule forecast() {
        return new Rule()
                .with("fra", Place.firstTime(POPULATION, GROUP, "persons"))
                .with("til", Place.lastTime(POPULATION, GROUP, "persons"));
    }
}
