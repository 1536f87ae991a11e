package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts of the sick leave chapter on chance, on groups of municipalities, and on how it is spread. */
final class SickLeaveDetailRules {
    private static final String OWN = "sick_leave";
    private static final At OWN_DAYS = At.total(OWN, "<aar>", "days_per_fte");
    private static final At COUNTRY = new At("benchmark", "area", "Alle kommuner i Danmark", "<aar>", "days_per_fte");
    private static final At ERROR = At.total(OWN, "<aar>", "standard_error");

    private SickLeaveDetailRules() {}

    static void addTo(Rules rules) {
        chance(rules, "over", Rule.Kind.UP);
        chance(rules, "under", Rule.Kind.DOWN);
        rules.add(
                "sygefravaer.udsving.samme",
                levels().moves(Rule.Kind.SAME, COUNTRY, SickLeaveRules.BESIDE_OTHERS, DAYS));
        rules.add(
                () -> new Rule()
                        .with("omraade", Place.anyName("benchmark", "area"))
                        .with("aar", SickLeaveRules.year())
                        .with("leveret", area("members_delivered"), COUNT)
                        .with("alle", area("members"), COUNT),
                "sygefravaer.benchmark.sammensat",
                "sygefravaer.benchmark.uvaegtet");
        rules.add("sygefravaer.offentliggjort", new Rule().with("kommune", Rules.municipality()));
        rules.add("sygefravaer.uvaegtet", new Rule().with("omraade", Place.anyName("benchmark", "area")));
        rules.add(
                "sygefravaer.fagomraade.figur",
                new Rule()
                        .with("periode", SickLeaveRules.period())
                        .with("omraade", Place.anyName("benchmark", "area")));
        rules.add(
                () -> new Rule().with("periode", SickLeaveRules.period()),
                "sygefravaer.koen_alder.tabel",
                "sygefravaer.fordeling.tabel",
                "sygefravaer.oevrigt.tabel");
        rules.add(
                () -> new Rule().with("fra", months("rolling")).with("til", months("rolling")),
                "sygefravaer.rullende_maaneder.tabel",
                "sygefravaer.rullende_maaneder.figur");
        rules.add(
                () -> new Rule().with("fra", yearsOfMonths()).with("til", yearsOfMonths()),
                "sygefravaer.maaned.tabel",
                "sygefravaer.maaned.figur");
        rules.add(
                "sygefravaer.placering.nummer",
                new Rule()
                        .with("aar", Place.anyTime("benchmark", "rank", "rank"))
                        .with("nummer", new At("benchmark", "rank", FigureKey.TOTAL, "<aar>", "rank"), COUNT)
                        .with("antal", new At("benchmark", "rank", FigureKey.TOTAL, "<aar>", "municipalities"), COUNT));
        rules.add(
                "sygefravaer.placering.spaend",
                new Rule().with("bedste", place(-1)).with("vaerste", place(1)));
        rules.add(
                () -> new Rule().with("aar", Place.anyTime("benchmark", "municipality", "days_per_fte")),
                "sygefravaer.kommuner.tabel",
                "sygefravaer.kommuner.figur");
        rules.add("sygefravaer.fordeling.note", new Rule().with("dage", parameter("longest_short_days", COUNT)));
        rules.add("sygefravaer.fordeling.mest", new Rule().with("procent", parameter("top_percent", COUNT)));
        rules.add("sygefravaer.aarsvaerk.kroner", new Rule().with("timer", parameter("hours_per_month", DAYS)));
    }

    /** Over or under the country as printed; and the country lies outside the interval, or in it. */
    private static void chance(Rules rules, String side, Rule.Kind kind) {
        rules.add(
                "sygefravaer.udsving." + side + ".sikker",
                levels().moves(kind, COUNTRY, SickLeaveRules.BESIDE_OTHERS, DAYS)
                        .claims(kind, (claim, evidence) -> assertThat(isInside(claim, evidence))
                                .as(claim.toString())
                                .isFalse()));
        rules.add(
                "sygefravaer.udsving." + side + ".usikker",
                levels().moves(kind, COUNTRY, SickLeaveRules.BESIDE_OTHERS, DAYS)
                        .claims(kind, (claim, evidence) -> assertThat(isInside(claim, evidence))
                                .as(claim.toString())
                                .isTrue()));
    }

    private static Rule levels() {
        return new Rule()
                .with("aar", SickLeaveRules.year())
                .with("dage", SickLeaveRules.BESIDE_OTHERS, DAYS)
                .with("landet", COUNTRY, DAYS)
                .with("lav", end(-1))
                .with("hoej", end(1));
    }

    private static boolean isInside(Claim claim, Evidence evidence) {
        return !Judged.line(SickLeaveRules.BESIDE_OTHERS, OWN_DAYS, ERROR, COUNTRY)
                .isSure(claim, evidence)
                .orElseThrow();
    }

    private static Place end(int side) {
        return (claim, evidence) -> {
            double own =
                    NaiveTests.number(Judged.value(OWN_DAYS, claim, evidence).orElseThrow());
            double error =
                    NaiveTests.number(Judged.value(ERROR, claim, evidence).orElseThrow());
            double beside = NaiveTests.number(
                    Judged.value(SickLeaveRules.BESIDE_OTHERS, claim, evidence).orElseThrow());
            return Set.of(DanishFormat.print(
                    Ratio.of(BigDecimal.valueOf(beside * Math.exp(side * NaiveTests.Z * error / own))), DAYS));
        };
    }

    /** One more than those with less than the interval's end, or with its end too; around what was printed of us. */
    private static Place place(int side) {
        return (claim, evidence) -> {
            List<String> years = evidence.figures().times("benchmark", "rank", "rank");
            String year = years.get(years.size() - 1);
            double own = 0;
            List<Double> others = new ArrayList<>();
            for (Member member : evidence.members("benchmark", "municipality")) {
                FigureKey key = new FigureKey("benchmark", "municipality", member.code(), year, "days_per_fte");
                Optional<Ratio> days = evidence.figures().value(key);
                boolean isOwn = evidence.figures()
                        .value(new FigureKey("benchmark", "municipality", member.code(), year, "is_own"))
                        .isPresent();
                if (days.isPresent() && isOwn) {
                    own = NaiveTests.number(days.get());
                } else {
                    days.ifPresent(value -> others.add(NaiveTests.number(value)));
                }
            }
            Claim ofYear = new Claim(claim.key(), Map.of("aar", year));
            double relative = NaiveTests.number(
                            Judged.value(ERROR, ofYear, evidence).orElseThrow())
                    / NaiveTests.number(Judged.value(OWN_DAYS, ofYear, evidence).orElseThrow());
            double end = own * Math.exp(side * NaiveTests.Z * relative);
            return Set.of(String.valueOf(1
                    + others.stream()
                            .filter(other -> side < 0 ? other < end : other <= end)
                            .count()));
        };
    }

    private static At area(String measure) {
        return new At("benchmark", "area", "<omraade>", "<aar>", measure);
    }

    private static Place months(String breakdown) {
        return Place.anyTime(OWN, breakdown, "days_per_fte");
    }

    private static Place yearsOfMonths() {
        return (claim, evidence) -> evidence.figures().times(OWN, "month", "days_per_fte").stream()
                .map(month -> month.substring(0, 4))
                .collect(Collectors.toSet());
    }

    /** A setting, which stands with every window that it shaped. */
    private static Place parameter(String measure, NumberStyle style) {
        return (claim, evidence) -> evidence.figures().times(OWN, "total", measure).stream()
                .map(time -> evidence.printed(new FigureKey(OWN, "total", FigureKey.TOTAL, time, measure), style))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
