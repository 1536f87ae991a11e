package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.disclosure.PayThresholds;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.papers.WholeReport;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures drawn by lot in the demo's places, so that every text comes forth, and every one of them holds. */
class InventedReportsTest {
    private static final int REPORTS = 200;

    /** Parts of other texts, names of rows, a caption that reads like another, and what only a town of forty persons has. */
    private static final Set<String> ELSEWHERE = Set.of(
            "diskretion.fodnote.tom",
            "omsaetning.brud",
            "omsaetning.brud.enheder",
            "omsaetning.brud.personer",
            "omsaetning.vilkaar.raekke.fratraedelser.foer",
            "rullende",
            "noegletal.rullende",
            "personaleforbrug.maaned.figur",
            "sygefravaer.fordeling.mest",
            "sygefravaer.offentliggjort",
            "sygefravaer.over_halvdelen",
            "sygefravaer.uvaegtet",
            "omraade",
            "omsaetning.center.spaend.raekker",
            "omsaetning.center.spaend.raekker.viste",
            "omsaetning.overenskomst.spaend.raekker",
            "omsaetning.overenskomst.spaend.raekker.viste",
            "omsaetning.afdeling.spaend.raekker",
            "omsaetning.afdeling.spaend.raekker.viste",
            "omsaetning.alder.spaend.raekker",
            "omsaetning.alder.spaend.raekker.viste");

    /** What was delivered, and settings: always there, and nothing to withhold. */
    private static final Set<String> FRAME =
            Set.of("absence_months", "limit", "longest_short_days", "top_percent", "hours_per_month");

    @Test
    void everyTextOfEveryInventedReportHolds() {
        WholeReport demo = WholeReport.ofDemo();
        Map<String, Integer> proven = new HashMap<>();
        for (int seed = 1; seed <= REPORTS; seed++) {
            Map<FigureKey, Ratio> unwithheld = new HashMap<>();
            List<PublishableCell> cells =
                    invented(withMembers(withEarlierYears(demo.cells())), new Random(seed), unwithheld);
            ReportFacts facts = withPayOf(1 + seed % 2, demo.facts());
            ReportDocument document = new ReportWriter(WholeReport.NAME).write(cells, facts);
            Proof proof = Proof.of(document, new Evidence(cells, facts, unwithheld));
            assertThat(proof.faults()).as("seed " + seed).isEmpty();
            proof.proven().forEach((key, times) -> proven.merge(key, times, Integer::sum));
        }
        TreeSet<String> never = new TreeSet<>(Proof.RULES.keys());
        never.removeAll(proven.keySet());
        never.removeIf(key -> key.startsWith("maal.") || ELSEWHERE.contains(key));
        assertThat(never).as("texts that no invented report has").isEmpty();
    }

    private static ReportFacts withPayOf(int largestPersons, ReportFacts facts) {
        return new ReportFacts(
                facts.municipality(),
                facts.period(),
                facts.internalNote(),
                facts.smallCount(),
                new PayThresholds(
                        facts.pay().persons(), largestPersons, facts.pay().largestPercent()),
                facts.gates(),
                facts.benchmarkAreas(),
                facts.targets(),
                facts.deliveries(),
                facts.findings(),
                facts.overruled(),
                facts.definitions(),
                facts.identity());
    }

    /** The demo tells of two years, and of no one-off payments; these have a longer story. */
    private static List<PublishableCell> withEarlierYears(List<PublishableCell> cells) {
        List<PublishableCell> all = new ArrayList<>(cells);
        all.add(Cells.shown(
                new FigureKey("sick_leave", "total", FigureKey.TOTAL, "2020", "change_error"),
                "I alt",
                Ratio.count(1)));
        all.add(Cells.shown(
                new FigureKey("pay", "total", FigureKey.TOTAL, "2021-03", "one_off_persons"), "I alt", Ratio.count(1)));
        for (PublishableCell cell : cells) {
            FigureKey key = cell.key();
            boolean isTrend =
                    key.indicator().equals("turnover_trend") && key.time().equals("2021-03");
            boolean isYear = key.indicator().equals("sick_leave")
                    && key.breakdown().equals("total")
                    && key.time().equals("2020");
            List<String> times = isTrend ? List.of("2018-03", "2019-03") : isYear ? List.of("2018", "2019") : List.of();
            times.forEach(time -> cell.value()
                    .ifPresent(value -> all.add(Cells.shown(
                            new FigureKey(key.indicator(), key.breakdown(), key.member(), time, key.measure()),
                            cell.memberName(),
                            value))));
        }
        return all.stream()
                .collect(Collectors.toMap(PublishableCell::key, cell -> cell, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The demo's areas are lines of the publisher's; some of these are worked out from municipalities. */
    private static List<PublishableCell> withMembers(List<PublishableCell> cells) {
        List<PublishableCell> all = new ArrayList<>(cells);
        for (PublishableCell cell : cells) {
            FigureKey key = cell.key();
            if (key.breakdown().equals("area") && key.measure().equals("days_per_fte")) {
                for (String measure : List.of("members", "members_delivered", "is_unweighted")) {
                    all.add(Cells.shown(
                            new FigureKey(key.indicator(), key.breakdown(), key.member(), key.time(), measure),
                            cell.memberName(),
                            Ratio.count(1)));
                }
            }
        }
        return all;
    }

    /** @param unwithheld takes in every figure, those that readers can't see too */
    private static List<PublishableCell> invented(
            List<PublishableCell> cells, Random random, Map<FigureKey, Ratio> unwithheld) {
        Map<FigureKey, Ratio> counted =
                new InventedCounts(cells.stream().map(PublishableCell::key).toList(), random).figures();
        int withheld = random.nextInt(4);
        int missing = random.nextInt(3);
        int spread = 1 + random.nextInt(12);
        List<PublishableCell> all = new ArrayList<>();
        for (PublishableCell cell : cells) {
            FigureKey key = cell.key();
            boolean frame = FRAME.contains(key.measure());
            Ratio figure = counted.getOrDefault(key, value(key.measure(), random, spread));
            if (key.breakdown().startsWith("unit:")) {
                continue; // many, and in no chapter
            }
            if (frame) {
                all.add(isOfTheYearBefore(key) ? Cells.shown(key, cell.memberName(), Ratio.count(12)) : cell);
            } else if (key.measure().equals("is_unweighted") && random.nextBoolean()) {
                continue;
            } else if (random.nextInt(20) < withheld) {
                unwithheld.put(key, figure);
                all.add(Cells.withheld(key, cell.memberName()));
            } else if (random.nextInt(20) >= missing) {
                unwithheld.put(key, figure);
                all.add(Cells.shown(key, cell.memberName(), figure));
            }
        }
        return all;
    }

    /** The demo's absence begins in the course of 2019; here the year is whole. */
    private static boolean isOfTheYearBefore(FigureKey key) {
        return key.measure().equals("absence_months")
                && key.breakdown().equals("total")
                && key.time().equals("2019");
    }

    /** Close enough to each other that many print alike. */
    private static Ratio value(String measure, Random random, int spread) {
        if (measure.endsWith("_error")) {
            return Ratio.of(1 + random.nextInt(40), 100);
        }
        if (measure.contains("change")) {
            boolean isShare = measure.matches(".*(rate|share|gross).*");
            return Ratio.of(random.nextInt(2 * spread + 1) - spread, isShare ? 1000 : 10);
        }
        if (measure.matches(".*(rate|share|percent|women_of_men|over_limit|agree|neutral).*")) {
            return Ratio.of(100 + 8 * random.nextInt(spread), 1000);
        }
        if (measure.equals("months") || measure.equals("fte_months")) {
            return Ratio.count(11 + random.nextInt(2));
        }
        if (measure.equals("mean")) {
            return Ratio.of(250 + 10 * random.nextInt(2 * spread), 100);
        }
        return measure.matches(".*(fte|days|mean|median|per_|interval).*")
                ? Ratio.of(1000 + random.nextInt(4 * spread), 97)
                : Ratio.count(1000 + random.nextInt(spread));
    }
}
