package dk.personaletal.golden;

import static dk.personaletal.golden.OnPaper.change;
import static dk.personaletal.golden.OnPaper.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A forecast made from the published table comes out as published. The publication rounded its yearly changes and
 * their totals each on its own; the product's follow from the levels, so some differ by one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopulationForecastTest {
    private static final List<String> GROUPS = List.of("0-5", "6-16", "17-28", "29-64", "65-79", "80-84", "85-99");
    private static final int FIRST = 2021;
    private static final int LAST = 2032;
    private static final int TOTAL = 8;
    private static final YearMonth MONTH = YearMonth.of(2021, 3);

    private CsvTable levels;
    private CsvTable changes;
    private Paper paper;

    @BeforeAll
    void runTheNight(@TempDir Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        deliver(inbox, "loen_" + MONTH, PayrollLine.HEADER, List.of(employee()));
        deliver(
                inbox,
                "befolkningsprognose_" + FIRST,
                List.of("Prognoseår", "Kommunekode", "År", "Aldersgruppe", "Antal"),
                forecast());
        Night night = Night.run(TestDatabase.createEmpty(), inbox, folder);
        levels = CsvTable.of(night, "befolkningsprognose");
        changes = CsvTable.of(night, "befolkningsprognose_aar");
        paper = Paper.of(night);
    }

    @Test
    void everyPublishedLevelAndChangeIsThere() {
        List<String> columns = List.of(String.valueOf(FIRST), String.valueOf(LAST), "Ændring");
        for (int column = 1; column <= TOTAL; column++) {
            String first = PublishedTable.POPULATION.row("niveau " + FIRST).get(column);
            String last = PublishedTable.POPULATION.row("niveau " + LAST).get(column);
            String change = PublishedTable.POPULATION.row("aendring i perioden").get(column);
            assertThat(levels.cells(List.of(label(column)), columns.toArray(String[]::new)))
                    .containsExactly(first, last, change);
            assertThat(paper.text()).contains(count(first), count(last), change(count(change)));
        }
    }

    @Test
    void everyPublishedYearlyChangeIsThere() {
        for (int year = FIRST + 1; year < LAST; year++) {
            List<String> expected = new ArrayList<>(published(year));
            expected.add(String.valueOf(sum(expected)));
            assertThat(changes(year)).isEqualTo(expected);
            paper.assertShows(
                    List.of(String.valueOf(year)),
                    expected.stream().map(n -> change(count(n))).toArray(String[]::new));
        }
    }

    @Test
    void whereThePublicationRoundedItIsOneOff() {
        for (int year = FIRST + 1; year <= LAST; year++) {
            int total = PublishedTable.POPULATION.number(String.valueOf(year), TOTAL);
            assertThat(sum(published(year))).isCloseTo(total, within(1));
        }
        for (int i = 0; i < GROUPS.size(); i++) {
            int printed = Integer.parseInt(changes(LAST).get(i));
            assertThat(printed).isCloseTo(Integer.parseInt(published(LAST).get(i)), within(2));
        }
    }

    private List<String> changes(int year) {
        return changes.rows().get(year - FIRST - 1).subList(1, TOTAL + 1);
    }

    private static List<String> published(int year) {
        return PublishedTable.POPULATION.row(String.valueOf(year)).subList(1, TOTAL);
    }

    private static int sum(List<String> numbers) {
        return numbers.stream().mapToInt(Integer::parseInt).sum();
    }

    private static String label(int column) {
        return column == TOTAL ? "I alt" : GROUPS.get(column - 1).replace('-', '–');
    }

    /** The level of every year: the first, and the published changes on it; the last as published. */
    private static List<List<String>> forecast() {
        List<List<String>> lines = new ArrayList<>();
        for (int column = 1; column < TOTAL; column++) {
            int group = column;
            for (int year = FIRST; year <= LAST; year++) {
                String level = String.valueOf(level(year, group));
                lines.add(List.of("2021", "173", String.valueOf(year), GROUPS.get(group - 1), level));
            }
        }
        return lines;
    }

    private static int level(int year, int group) {
        if (year == LAST) {
            return PublishedTable.POPULATION.number("niveau " + LAST, group);
        }
        return PublishedTable.POPULATION.number("niveau " + FIRST, group)
                + IntStream.rangeClosed(FIRST + 1, year)
                        .map(each -> PublishedTable.POPULATION.number(String.valueOf(each), group))
                        .sum();
    }

    /** A night needs a payroll. */
    private static List<String> employee() {
        Person anyone = People.all().get(0);
        return anyone.line(MONTH).with(1, null).cells(FileStyle.USUAL);
    }

    private static void deliver(Path inbox, String name, List<String> header, List<List<String>> lines)
            throws IOException {
        Path file = inbox.resolve(name + ".csv");
        Files.write(file, FileStyle.USUAL.bytes(header, lines));
        Files.writeString(inbox.resolve(name + ".csv.sha256"), Checksum.of(file) + "  " + name + ".csv\n");
    }
}
