package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts of the turnover chapter. */
final class TurnoverRules {
    private static final String TURNOVER = "turnover";
    private static final String TREND = "turnover_trend";
    private static final String RATE = "leavers_rate";

    private TurnoverRules() {}

    static void addTo(Rules rules) {
        rules.add(
                Rules::window,
                "omsaetning.indledning",
                "omsaetning.mangler",
                "omsaetning.brud",
                "omsaetning.vilkaar.tabel",
                "omsaetning.vilkaar.note",
                "omsaetning.vilkaar.raekke.fratraedelser.foer",
                "omsaetning.center.tabel",
                "omsaetning.center.figur",
                "omsaetning.overenskomst.tabel",
                "omsaetning.overenskomst.figur",
                "omsaetning.afdeling.tabel",
                "omsaetning.udvikling.tabel",
                "omsaetning.udvikling.figur",
                "omsaetning.mobilitet.tabel",
                "omsaetning.mobilitet.note",
                "omsaetning.mobilitet.fra_til",
                "omsaetning.alder.tabel",
                "omsaetning.alder.figur",
                "omsaetning.alder.note",
                "fratraedelser.maaned.tabel",
                "fratraedelser.maaned.figur",
                "fratraedelser.aarsag.tabel",
                "fratraedelser.svar.tabel",
                "fratraedelser.anciennitet.tabel");
        rules.add("omsaetning.naevner.start", new Rule().with("primo", Place.opening()));
        rules.add(
                "omsaetning.balance",
                Rules.window()
                        .with("primo_antal", total("opening"), COUNT)
                        .with("ultimo_antal", total("closing"), COUNT)
                        .with("afgang", total("leavers"), COUNT)
                        .with("tilgang", total("joiners"), COUNT));
        rules.add(
                "omsaetning.brud.personer",
                Rules.window().with("primo_antal", total("opening"), COUNT).with("begge", total("in_both"), COUNT));
        rules.add(
                "omsaetning.brud.enheder",
                Rules.window()
                        .with("enheder", total("units_before"), COUNT)
                        .with("igen", total("units_recurring"), COUNT));
        Map.of("afgang", "leavers", "tilgang", "joiners")
                .forEach((name, measure) -> rules.add(
                        "omsaetning.vilkaar." + name,
                        new Rule()
                                .with("kommunen", way("municipality", measure), COUNT)
                                .with("vilkaar", way("terms", measure), COUNT)));
        rules.add("omsaetning.niveau", Rules.window().with("procent", total(RATE), PERCENT));
        rules.add("omsaetning.kortvarige", Rules.window().with("antal", total("short_stays"), COUNT));
        rules.add(
                "omsaetning.mobilitet.niveau",
                new Rule().with("antal", total("moved"), COUNT).with("procent", total("moved_rate"), PERCENT));
        trend(rules);
        departures(rules);
    }

    private static void trend(Rules rules) {
        Place any = Place.anyTime(TREND, "total", "opening");
        At now = At.total(TREND, "<seneste>", RATE);
        At leavers = At.total(TREND, "closing", "leavers");
        At opening = At.total(TREND, "closing", "opening");
        Judged.add(
                rules,
                "omsaetning.udvikling.aar",
                now.in("<forrige>"),
                now,
                PERCENT,
                () -> new Rule().with("forrige", Place.opening()).with("seneste", Place.closing()),
                Judged.windows(leavers, opening, "<forrige>", "<seneste>"));
        At last = At.total(TREND, "<sidste>", RATE);
        Judged.add(
                rules,
                "omsaetning.udvikling.lang",
                last.in("<foerste>"),
                last,
                PERCENT,
                () -> new Rule().with("foerste", any).with("sidste", any),
                Judged.windows(leavers, opening, "<foerste>", "<sidste>"));
        rules.add("omsaetning.udvikling.undtagelse.op", exceptions(Rule.Kind.DOWN, -1));
        rules.add("omsaetning.udvikling.undtagelse.ned", exceptions(Rule.Kind.UP, 1));
        At untold = new At(TURNOVER, "reason", "Ikke oplyst", "closing", "departures");
        rules.add(
                "fratraedelser.aarsag.uoplyst",
                new Rule()
                        .with("antal", untold, COUNT)
                        .with(
                                "andel",
                                new At(TURNOVER, "reason", "Ikke oplyst", "closing", "departures_share"),
                                PERCENT));
        At area = new At("turnover_benchmark", "area", "<omraade>", "closing", RATE);
        Judged.add(
                rules,
                "omsaetning.benchmark.sammenlign",
                area,
                At.total(TREND, "closing", RATE),
                PERCENT,
                () -> new Rule().with("omraade", AgeRules.said("omraade")),
                Judged.known(leavers, opening, area));
    }

    /** Just the years that surely moved so from the year before them. */
    private static Rule exceptions(Rule.Kind kind, int direction) {
        Place periods = (claim, evidence) -> {
            List<String> times = evidence.figures().times(TREND, "total", "opening").stream()
                    .filter(time -> rate(evidence, time) != null)
                    .toList();
            return Set.of(java.util.stream.IntStream.range(1, times.size())
                    .filter(i -> Integer.signum(compare(evidence, times.get(i), times.get(i - 1))) == direction)
                    .filter(i -> isSure(claim, evidence, times.get(i - 1), times.get(i)))
                    .mapToObj(i -> Place.words(times.get(i)))
                    .collect(Collectors.joining(", ")));
        };
        return new Rule().with("perioder", periods).claims(kind, (claim, evidence) -> {});
    }

    private static boolean isSure(Claim claim, Evidence evidence, String before, String now) {
        At leavers = At.total(TREND, now, "leavers");
        At opening = At.total(TREND, now, "opening");
        return Judged.windows(leavers, opening, before, now)
                .isSure(claim, evidence)
                .orElse(false);
    }

    private static int compare(Evidence evidence, String one, String other) {
        BigDecimal first = rate(evidence, one);
        BigDecimal second = rate(evidence, other);
        return first == null || second == null ? 0 : first.compareTo(second);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal rate(Evidence evidence, String time) {
        return evidence.rounded(new dk.personaletal.shared.FigureKey(TREND, "total", "*", time, RATE), PERCENT)
                .orElse(null);
    }

    private static void departures(Rules rules) {
        rules.add("fratraedelser.antal", Rules.window().with("antal", total("departures"), COUNT));
        rules.add(
                "fratraedelser.genansatte",
                new Rule().with("antal", total("rehired"), COUNT).with("maaneder", total("rehired_within"), COUNT));
        At month = new At(TURNOVER, "month", "*", "<maaned>", "departures");
        rules.add(
                "fratraedelser.flest",
                new Rule()
                        .with("maaned", Place.anyTime(TURNOVER, "month", "employed"))
                        .with("antal", month, COUNT)
                        .claims(Rule.Kind.HIGHEST, (claim, evidence) -> {
                            Set<BigDecimal> others = new TreeSet<>();
                            String said = Evidence.time(claim.value("maaned"));
                            evidence.figures().times(TURNOVER, "month", "employed").stream()
                                    .filter(time -> !time.equals(said))
                                    .forEach(time -> evidence.rounded(
                                                    month.in(time)
                                                            .keys(claim, evidence)
                                                            .get(0),
                                                    COUNT)
                                            .ifPresent(others::add));
                            org.assertj.core.api.Assertions.assertThat(others)
                                    .allMatch(other -> other.compareTo(Rule.number(month, COUNT, claim, evidence)) < 0);
                        }));
        rules.add(
                "fratraedelser.foerste_aar",
                new Rule().with("antal", total("first_year"), COUNT).with("andel", total("first_year_share"), PERCENT));
        rules.add(
                "fratraedelser.nyansatte",
                new Rule()
                        .with("nyansatte", total("hired"), COUNT)
                        .with("antal", total("hired_left"), COUNT)
                        .with("andel", total("hired_left_share"), PERCENT));
    }

    private static At way(String way, String measure) {
        return new At(TURNOVER, "way", way, "closing", measure);
    }

    private static At total(String measure) {
        return At.total(TURNOVER, "closing", measure);
    }
}
