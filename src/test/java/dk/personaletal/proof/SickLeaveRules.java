package dk.personaletal.proof;

import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.PERCENT_TWO;

import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of the sick leave chapter. */
final class SickLeaveRules {
    private static final String OWN = "sick_leave";
    private static final At DAYS_THEN = At.total(OWN, "<aar>", "days_per_fte");
    private static final At PUBLISHED = At.total(OWN, "<aar>", "published_days_per_fte");

    /** What was printed of us, where it was, since others are printed so. */
    static final Place.Where BESIDE_OTHERS = besideOthers("<aar>");

    private SickLeaveRules() {}

    static void addTo(Rules rules) {
        Judged.add(
                rules,
                "sygefravaer.udvikling",
                DAYS_THEN.in("<aar_foer>"),
                DAYS_THEN,
                DAYS,
                () -> new Rule().with("aar", year()).with("aar_foer", year()),
                Judged.change(DAYS_THEN, DAYS_THEN.in("<aar_foer>"), At.total(OWN, "<aar>", "change_error")));
        comparison(rules, "sygefravaer.sammenlign");
        rules.add(
                "sygefravaer.egen_opgoerelse",
                new Rule()
                        .with("aar", year())
                        .with("offentliggjort", PUBLISHED, DAYS)
                        .with("dage", DAYS_THEN, DAYS));
        rules.add(
                "sygefravaer.rullende",
                new Rule().with("til", Place.closing()).with("dage", DAYS_THEN.in("closing"), DAYS));
        rules.add(
                "sygefravaer.rullende.hul",
                new Rule().with("maaneder", Place.months(At.total(OWN, "closing", "months"))));
        rules.add(
                () -> new Rule().with("fra", year()).with("til", year()),
                "sygefravaer.benchmark.tabel",
                "sygefravaer.figur");
        rules.add(
                () -> new Rule().with("periode", period()),
                "sygefravaer.center.tabel",
                "sygefravaer.overenskomst.tabel",
                "sygefravaer.fagomraade.tabel",
                "sygefravaer.laengde.tabel");
        rules.add(
                "sygefravaer.faa_maaneder",
                new Rule().with("aar", year()).with("maaneder", Place.months(At.total(OWN, "<aar>", "months"))));
        rules.add("sygefravaer.benchmark.note", new Rule().with("dage", workingDays()));
        rules.add("sygefravaer.modsat", opposite());
        rules.add("sygefravaer.over_halvdelen", new Rule().with("raekker", overHalf()));
    }

    static Place.Where besideOthers(String time) {
        return (claim, evidence) -> {
            At published = PUBLISHED.in(time);
            boolean isPublished = Judged.value(published, claim, evidence).isPresent();
            return (isPublished ? published : DAYS_THEN.in(time)).keys(claim, evidence);
        };
    }

    /** Own level against an area's in the same year. */
    static void comparison(Rules rules, String key) {
        At line = new At("benchmark", "area", "<omraade>", "<aar>", "days_per_fte");
        Judged.add(
                rules,
                key,
                line,
                BESIDE_OTHERS,
                DAYS,
                () -> new Rule().with("aar", year()).with("omraade", AgeRules.said("omraade")),
                Judged.line(BESIDE_OTHERS, DAYS_THEN, At.total(OWN, "<aar>", "standard_error"), line));
    }

    /** A year that own or others' sick leave is known of. */
    static Place year() {
        return (claim, evidence) -> {
            Set<String> years = new TreeSet<>(evidence.figures().times(OWN, "total", "days_per_fte"));
            years.addAll(evidence.figures().times("benchmark", "area", "days_per_fte"));
            return years;
        };
    }

    static Place period() {
        return (claim, evidence) -> {
            Set<String> words = new TreeSet<>(evidence.figures().times(OWN, "total", "days_per_fte"));
            String closing = DanishFormat.month(evidence.closing());
            words.add("de seneste 12 måneder til og med " + closing);
            words.add("12 måneder til " + closing);
            return words;
        };
    }

    /** Of years, or of twelve months to a month; the working days go the way that makes it so. */
    private static Rule opposite() {
        return new Rule()
                .with("foer", window())
                .with("nu", window())
                .with("dage_foer", ofWindow("foer", "days_per_fte"), DAYS)
                .with("dage_nu", ofWindow("nu", "days_per_fte"), DAYS)
                .with("procent_foer", ofWindow("foer", "percent"), PERCENT_TWO)
                .with("procent_nu", ofWindow("nu", "percent"), PERCENT_TWO)
                .with("d_foer", divisor("foer"))
                .with("d_nu", divisor("nu"));
    }

    private static Place window() {
        return (claim, evidence) -> Stream.of("total", "rolling")
                .flatMap(breakdown -> evidence.figures().times(OWN, breakdown, "days_per_fte").stream())
                .map(Place::words)
                .collect(Collectors.toSet());
    }

    private static Place.Where ofWindow(String place, String measure) {
        return (claim, evidence) -> {
            String time = Evidence.time(claim.value(place));
            return List.of(
                    new FigureKey(OWN, time.length() == 4 ? "total" : "rolling", FigureKey.TOTAL, time, measure));
        };
    }

    private static Place divisor(String place) {
        return (claim, evidence) -> {
            String time = Evidence.time(claim.value(place));
            YearMonth last = YearMonth.parse(time.length() == 4 ? time + "-12" : time);
            LocalDate first = last.minusMonths(11).atDay(1);
            return Set.of(String.valueOf(DanishCalendar.netWorkingDays(first, last.atEndOfMonth())));
        };
    }

    private static Place overHalf() {
        return (claim, evidence) -> Stream.of("department", "agreement_group")
                .map(breakdown -> evidence.members(OWN, breakdown).stream()
                        .filter(row -> evidence.figures().times(OWN, breakdown, "percent").stream()
                                .anyMatch(time -> evidence.figures()
                                        .value(new FigureKey(OWN, breakdown, row.code(), time, "percent"))
                                        .filter(percent -> percent.compareValue(Ratio.of(1, 2)) > 0)
                                        .isPresent()))
                        .map(row -> row.name())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }

    private static Place workingDays() {
        return (claim, evidence) -> Set.of(Arrays.stream(claim.value("dage").split(", "))
                .map(part -> part.substring(0, 4))
                .map(year -> year + ": " + DanishCalendar.netWorkingDays(Integer.parseInt(year)))
                .collect(Collectors.joining(", ")));
    }
}
