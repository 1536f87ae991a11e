package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.papers.WholeReport;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every number of the demo's report is a publishable cell, and every cell that a table is about stands in it. */
class EveryNumberTest {
    private final WholeReport report = WholeReport.ofDemo();
    private final Evidence evidence = new Evidence(report.cells(), report.facts());

    private record Shown(Table table, Table.Row row, int column, Cell.Number cell) {}

    private Stream<Shown> shown() {
        return report.document().tables().stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> Stream.iterate(0, i -> i + 1)
                        .limit(table.columns().size())
                        .filter(i -> row.cells().get(i) instanceof Cell.Number)
                        .map(i -> new Shown(
                                table, row, i, (Cell.Number) row.cells().get(i)))));
    }

    @Test
    void everyNumberOfATableIsAPublishableCell() {
        assertThat(shown()).hasSizeGreaterThan(1500).allSatisfy(one -> {
            PublishableCell cell = one.cell().cell();
            assertThat(evidence.figures().find(cell.key())).containsSame(cell);
        });
    }

    /** Years, months, names and numbers of deliveries: what a label may have digits of. */
    @Test
    void everyOtherDigitOfATableIsAName() {
        Set<String> known = known();
        List<String> unknown = new ArrayList<>();
        for (Table table : report.document().tables()) {
            Consumer<String> check = label -> {
                if (Numbers.in(label).anyMatch(digits -> true) && !known.contains(label) && !isText(label)) {
                    unknown.add(table.name() + ": " + label);
                }
            };
            table.columns().forEach(column -> check.accept(column.heading().replaceFirst(YEAR_AFTER, "")));
            if (!Set.of("leverancer", "fund").contains(table.name())) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(Cell.Text.class::isInstance)
                        .forEach(cell -> check.accept(cell.text()));
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** {@code Personer 2020} and {@code Bruttoløn marts 2020}: a census of the report's. */
    private static final String YEAR_AFTER = "(?<=\\p{L}|\\+|\\.) ((til )?marts )?(2020|2021)$";

    private static final Set<String> OWN_WORDS = Set.of(
            "55+",
            "60+",
            "Årsværk, 12 måneder",
            "12 måneder til og med",
            "Inden 5 år",
            "Andel inden 5 år",
            "Inden 10 år",
            "Andel inden 10 år");

    private Set<String> known() {
        Set<String> known = new HashSet<>(OWN_WORDS);
        for (PublishableCell cell : report.cells()) {
            known.add(cell.memberName());
            known.add(cell.memberName().replace('-', '\u2013'));
            known.add(cell.memberName().replaceFirst("Personer u", "U").replace("Personer ", ""));
            known.add(cell.memberName() + " " + cell.key().time());
            if (cell.key().time().matches("\\d{4}(-\\d{2})?")) {
                known.add(Place.words(cell.key().time()));
            }
            if (cell.key().measure().equals("limit")) {
                cell.value().ifPresent(limit -> known.add("Ledere med over " + limit.round(0)));
            }
        }
        return known;
    }

    private boolean isText(String label) {
        Proof proof = new Proof(evidence);
        proof.text(label);
        return proof.faults().isEmpty();
    }

    @Test
    void deliveriesAreCountedAndTheirRowsAndFindingsAreNot() {
        Table deliveries = table("leverancer");
        assertThat(sum(deliveries, 1)).isEqualTo(report.facts().deliveries().size());
        assertThat(deliveries.columns())
                .extracting(Column::heading)
                .containsExactly("Leverance", "Antal filer", "Dækker");
        assertThat(table("fund").columns())
                .extracting(Column::heading)
                .containsExactly("Regel", "Hvad er fundet", "Alvor");
    }

    private Table table(String name) {
        return report.document().tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long sum(Table table, int column) {
        return table.rows().stream()
                .mapToLong(row -> Long.parseLong(row.cells().get(column).text().replace(".", "")))
                .sum();
    }

    @Test
    void theStatusOfATargetFollowsFromItsRow() {
        assertThat(table("succeskriterier").rows()).isNotEmpty().allSatisfy(row -> {
            String goal = row.cells().get(1).text();
            String status = row.cells().get(3).text();
            List<String> limit = Numbers.in(goal).toList();
            List<String> result = Numbers.in(row.cells().get(2).text()).toList();
            if (limit.isEmpty() || result.isEmpty()) {
                assertThat(status).isEqualTo("– Kan ikke vurderes");
                return;
            }
            int comparison = number(result.get(0)).compareTo(number(limit.get(limit.size() - 1)));
            boolean met = goal.startsWith("højst") ? comparison <= 0 : comparison >= 0;
            assertThat(status).as(row.toString()).isEqualTo(met ? "● Nået" : "○ Ikke nået");
        });
    }

    @Test
    void theLevelOfAScoreFollowsFromIt() {
        for (String name : List.of("trivsel_score", "trivsel_center")) {
            assertThat(table(name).rows()).isNotEmpty().allSatisfy(row -> {
                if (row.cells().get(1) instanceof Cell.Number score
                        && score.cell().value().isPresent()) {
                    Ratio mean = score.cell().value().orElseThrow();
                    assertThat(row.cells().get(2).text()).isEqualTo(OtherRules.levelOf(mean.round(1)));
                }
            });
        }
    }

    private static java.math.BigDecimal number(String printed) {
        return new java.math.BigDecimal(
                printed.replace(".", "").replace(',', '.').replace('\u2212', '-'));
    }

    /** A chart's values are those of a table in the same chapter, in the row or the column of their names. */
    @Test
    void everyValueOfAChartStandsInATable() {
        List<String> foreign = new ArrayList<>();
        for (Chapter chapter : report.document().chapters()) {
            foreign.addAll(new ChartsInTables(chapter).foreign());
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void thePaperHasTheDocumentsNumbersAndNoOthers() {
        List<String> pages = PdfText.of(report.pdf()).pages();
        List<Chapter> chapters = report.document().chapters();
        Map<String, Object> wrong = new TreeMap<>();
        int traced = 0;
        for (int i = 0; i < chapters.size(); i++) {
            int from = pageOf(pages, i + 1, chapters.get(i));
            int to = i + 1 < chapters.size() ? pageOf(pages, i + 2, chapters.get(i + 1)) : pages.size();
            Numbers paper = Numbers.of(String.join("\n", pages.subList(from, to))
                    .replaceAll("Side \\d+ af \\d+", "")
                    .replaceAll("(?<=\\d)\\s+(?=\\d)", "\n"));
            OnPaper expected = new OnPaper(chapters.get(i), i + 1);
            traced += paper.count();
            Map<String, Integer> missing = expected.must().without(paper);
            Map<String, Integer> more = new TreeMap<>();
            paper.without(expected.must()).forEach((number, times) -> {
                if (times > expected.may().times().getOrDefault(number, 0)
                        && !expected.anyTimes().contains(number)) {
                    more.put(number, times);
                }
            });
            if (!missing.isEmpty() || !more.isEmpty()) {
                wrong.put(chapters.get(i).title(), "missing " + missing + ", too many " + more);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(traced).isGreaterThan(2000);
    }

    private static int pageOf(List<String> pages, int number, Chapter chapter) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).lines().anyMatch(line -> line.strip().equals(number + " " + chapter.title()))) {
                return page;
            }
        }
        throw new AssertionError("no page begins with " + chapter.title());
    }

    @Test
    void everyCellOfATableIsInItsCsv() {
        for (Table table : report.document().tables()) {
            List<List<String>> lines = report.csv(table.name())
                    .lines()
                    .map(line -> Arrays.asList(line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                    .toList();
            assertThat(lines).hasSize(table.rows().size() + 1);
            for (int row = 0; row < table.rows().size(); row++) {
                List<Cell> cells = table.rows().get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Cell.Number number) {
                        assertThat(lines.get(row + 1).get(column))
                                .isEqualTo(number.cell()
                                        .value()
                                        .map(value -> DanishFormat.csv(value, number.style()))
                                        .orElse(Cell.WITHHELD));
                    }
                }
            }
        }
    }

    /** A table of a breakdown has all its rows: what it shows of one member at a time, it shows of every member. */
    @Test
    void noTableLeavesOutARow() {
        Map<String, Set<FigureKey>> leftOut = new TreeMap<>();
        for (Table table : report.document().tables()) {
            Set<FigureKey> shown = new HashSet<>();
            shown().filter(one -> one.table() == table)
                    .forEach(one -> shown.add(one.cell().cell().key()));
            Set<List<String>> about = new HashSet<>();
            shown.stream()
                    .filter(key -> !key.member().equals(FigureKey.TOTAL))
                    .forEach(key -> about.add(List.of(key.indicator(), key.breakdown(), key.time(), key.measure())));
            Set<FigureKey> missing = new HashSet<>();
            for (PublishableCell cell : report.cells()) {
                FigureKey key = cell.key();
                if (!isOfOthers(key, table)
                        && about.contains(List.of(key.indicator(), key.breakdown(), key.time(), key.measure()))
                        && !shown.contains(key)
                        && !key.member().equals(FigureKey.TOTAL)) {
                    missing.add(key);
                }
            }
            if (!missing.isEmpty() && !table.name().equals("succeskriterier")) {
                leftOut.put(table.name(), missing);
            }
        }
        assertThat(leftOut).isEmpty();
    }

    /** An area that isn't chosen for the report, or has no column in a table with a column an area. */
    private boolean isOfOthers(FigureKey key, Table table) {
        List<String> areas = report.facts().benchmarkAreas();
        List<String> columns =
                table.columns().stream().map(Table.Column::heading).toList();
        return key.breakdown().equals("area")
                && (!areas.contains(key.member())
                        || (columns.stream().anyMatch(areas::contains) && !columns.contains(key.member())));
    }

    /** Kinds of cells that no table has, so that a forgotten one is noticed. */
    private static final Set<String> IN_NO_TABLE = Set.of(
            // told of in sentences and notes
            "turnover/total/first_year",
            "turnover/total/first_year_share",
            "turnover/total/hired",
            "turnover/total/hired_left",
            "turnover/total/hired_left_share",
            "turnover/total/rehired",
            "turnover/total/rehired_within",
            "turnover/total/short_stays",
            "pay/total/changed_group_persons",
            "pay/total/changed_group_gross_mean_change",
            "staff/total/fte_months",
            "recruiting/total/settled_months",
            "staff/total/limit",
            "recruiting/total/months",
            "sick_leave/total/hours_per_month",
            "sick_leave/total/change_error",
            "sick_leave/total/standard_error",
            "sick_leave/total/longest_short_days",
            "sick_leave/total/top_percent",
            "age/pension/reached_share",
            // marks our own dot
            "benchmark/municipality/is_own",
            // of which the days per fte in the groups that the country has a line for are made
            "sick_leave/total/covered_days",
            // how much of a window was delivered
            "sick_leave/agreement_group/months",
            "sick_leave/department/months",
            "sick_leave/age_band/months",
            "sick_leave/month/absence_months",
            "sick_leave/month/months",
            "sick_leave/professional_area/months",
            "sick_leave/rolling/absence_months",
            "sick_leave/rolling/months",
            "sick_leave/sex/months",
            "sick_leave/sex_age/months",
            "sick_leave/total/absence_months",
            "sick_leave/total/months",
            // numerators and denominators of shares and rates that are
            "age/agreement_group/persons_55_plus",
            "age/agreement_group/persons_60_plus",
            "sick_leave/age_band/days",
            "sick_leave/age_band/fte",
            "sick_leave/agreement_group/days",
            "sick_leave/department/days",
            "sick_leave/month/days",
            "sick_leave/month/fte",
            "sick_leave/professional_area/days",
            "sick_leave/rolling/days",
            "sick_leave/rolling/fte",
            "sick_leave/sex/days",
            "sick_leave/sex/fte",
            "sick_leave/sex_age/days",
            "sick_leave/sex_age/fte",
            "sick_leave/spell_kind/days",
            // all pairs or none: the demo has a withheld one
            "turnover/department_pair/moved_between",
            // delivered and worked out, and in no chapter
            "benchmark/professional_area/percent",
            "sick_leave/age_band/percent",
            "sick_leave/length/days_per_spell",
            "sick_leave/month/days_per_fte",
            "sick_leave/sex/percent",
            "sick_leave/sex_age/percent",
            "staff/agreement_group/fte_change_rate",
            "staff/department/fte_change_rate",
            "staff/total/fte_change_rate",
            "survey/department/share_agree",
            "survey/unit/change",
            "survey/unit/mean",
            "survey/unit/share_agree");

    @Test
    void everyKindOfCellIsInATableOrLeftOutForAReason() {
        Set<String> kinds = new TreeSet<>();
        report.cells().forEach(cell -> kinds.add(kind(cell.key())));
        shown().forEach(one -> kinds.remove(kind(one.cell().cell().key())));
        assertThat(kinds).isEqualTo(IN_NO_TABLE);
    }

    private static String kind(FigureKey key) {
        return key.indicator() + "/" + key.breakdown().replaceFirst(":.*", "") + "/" + key.measure();
    }
}
