package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.publication.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve months are published, then corrections of every kind come. Each month's paper of then is printed as it was, and
 * its newest is the one of a town that delivered right at once, and in another order.
 */
@Tag("proof")
class TwelveMonthsIT {
    private static final YearMonth FIRST = YearMonth.of(2020, 4);
    private static final List<YearMonth> MONTHS =
            IntStream.range(0, 12).mapToObj(FIRST::plusMonths).toList();
    private static final List<String> OF_THE_DELIVERIES =
            List.of("aendringer.csv", "leverancer.csv", "fund.csv", Town.REPORT + ".diskretion.csv");
    private static final String WITHHELD = "·";

    @Test
    void whatWasPublishedStaysAndTheNewestIsAsIfNeverWrong(@TempDir Path temp) throws IOException {
        Path inbox = Town.writeInbox(temp.resolve("inbox"));
        House house = new House(temp.resolve("corrected"));
        house.takeIn(inbox);
        Map<YearMonth, Map<String, String>> asPublished = new TreeMap<>();
        Map<YearMonth, Map<String, List<String>>> before = new TreeMap<>();
        for (YearMonth month : MONTHS) {
            Published first = house.rerun(month);
            asPublished.put(month, House.checksums(first));
            before.put(month, tables(first));
        }
        Instant published = house.now();
        Corrections corrections = new Corrections(inbox, temp.resolve("corrections"));
        for (Path file : corrections.files()) {
            house.deliver(file);
        }
        house.withdraw(corrections.withdrawn(), "Leveret ved en fejl");

        for (YearMonth month : MONTHS) {
            assertThat(House.checksums(house.rerunInto(temp.resolve("again"), month, published)))
                    .isEqualTo(asPublished.get(month));
        }
        House faultless = new House(temp.resolve("faultless"));
        faultless.takeInBackwards(corrections.rightAtOnce(temp.resolve("right")));
        int changed = 0;
        for (YearMonth month : MONTHS) {
            Map<String, List<String>> corrected = tables(house.rerun(month));
            assertSame(month, corrected, tables(faultless.rerun(month)));
            changed += differing(before.getOrDefault(month, Map.of()), corrected);
        }
        assertThat(changed).isPositive();
        System.out.println(MONTHS.size() + " months, " + (corrections.files().size() + 1) + " corrections, " + changed
                + " cells differ from what was published");
    }

    /** What an earlier version told can make a later one withhold more, so a cell may be withheld in one of them only. */
    private static void assertSame(
            YearMonth month, Map<String, List<String>> corrected, Map<String, List<String>> faultless) {
        assertThat(corrected.keySet()).as(month.toString()).isEqualTo(faultless.keySet());
        corrected.forEach((name, cells) -> {
            List<String> right = faultless.getOrDefault(name, List.of());
            assertThat(cells).as(month + " " + name).hasSameSizeAs(right);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals(WITHHELD) && !right.get(i).equals(WITHHELD)) {
                    assertThat(cells.get(i))
                            .as(month + " " + name + ", cell " + i)
                            .isEqualTo(right.get(i));
                }
            }
        });
    }

    private static int differing(Map<String, List<String>> before, Map<String, List<String>> after) {
        int differing = 0;
        for (Map.Entry<String, List<String>> table : after.entrySet()) {
            List<String> was = new ArrayList<>(before.getOrDefault(table.getKey(), List.of()));
            was.removeAll(table.getValue());
            differing += was.size();
        }
        return differing;
    }

    private static Map<String, List<String>> tables(Published published) throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Path file : published.files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv") && !OF_THE_DELIVERIES.contains(name)) {
                tables.put(name, List.of(Files.readString(file).split(";|\\R")));
            }
        }
        return tables;
    }
}
