package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A correction of few persons waits for others, or for the next month, before it comes beside what readers have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmallCorrectionsIT {
    private static final String PAYROLL = "loen_" + Town.PERIOD + ".csv";
    private static final Set<String> OF_THE_DELIVERIES = Set.of("aendringer.csv", "leverancer.csv", "fund.csv");
    private static final int PERSON = 2;
    private static final int SEX = 5;
    private static final int GROUP = 11;
    private static final int CATEGORY = 14;
    private static final int PAY_FORM = 15;
    private static final int LEFT = 17;
    private static final int GROSS_PAY = 20;
    private static final int STATUS = 22;
    private static final int BASE_PAY = 24;

    private final DatabaseAddress address = Databases.create();
    private Path home = Path.of("");
    private Path inbox = Path.of("");
    private Path config = Path.of("");
    private String group = "";

    @BeforeAll
    void publishAMonth(@TempDir Path folder) throws IOException {
        home = folder;
        inbox = Town.writeInbox(folder.resolve("inbox"), 300);
        config = Town.config(inbox);
        group = largestGroupOfWomen();
        assertThat(night().corrections()).isEmpty();
    }

    @Test
    @Order(1)
    void oneWomansPayWaitsAndTheHouseHasIt() throws IOException {
        String one = women().findFirst().orElseThrow();
        correctPay(fields -> fields[PERSON].equals(one));
        NightRun.Result result = night();

        assertThat(result.corrections()).singleElement().asString().contains("Rettelsen af 2021-03 venter", "pay.");
        assertThat(version(2)).doesNotExist();
        assertThat(pay(Town.internal(home.resolve("output")))).isNotEqualTo(pay(home.resolve("output")));
        Answer status = program("status").succeeded();
        assertThat(status.out()).contains("Rettelser, der venter:", "Rettelsen af 2021-03 venter");
        JsonNode waits = program("status", "--json").succeeded().json().get("waitingCorrections");
        assertThat(waits).hasSize(1);
        assertThat(waits.get(0).get("period").asText()).isEqualTo(Town.PERIOD);
    }

    @Test
    @Order(2)
    void byHandItWaitsToo() {
        Answer rerun = program("rerun", "--period", Town.PERIOD).succeeded();
        assertThat(rerun.out()).contains("version 1", "intet nyt", "Rettelsen af 2021-03 venter");
        assertThat(version(2)).doesNotExist();
    }

    @Test
    @Order(3)
    void itGoesOutWithOthersOfTheSameGroup() throws IOException {
        String before = pay(home.resolve("output"));
        correctPay(this::isWomanOfTheGroup);
        assertThat(night().corrections()).isEmpty();

        assertThat(version(2)).isDirectory();
        assertThat(Files.readString(version(2).resolve("tables/loen_overenskomst.csv")))
                .isNotEqualTo(before);
        assertThat(program("status").succeeded().out()).contains("Rettelser, der venter: ingen");
    }

    @Test
    @Order(4)
    void theNextMonthsReportCarriesWhatWaits() throws IOException {
        String one = women().findFirst().orElseThrow();
        correctPay(fields -> fields[PERSON].equals(one));
        assertThat(night().corrections()).hasSize(1);
        Town.rewrite(inbox.resolve(PAYROLL), inbox.resolve("loen_2021-04.csv"), lines -> lines.stream()
                .map(line -> line.replace(Town.PERIOD, "2021-04"))
                .toList());

        NightRun.Result next = night();

        assertThat(next.papers())
                .isNotEmpty()
                .allMatch(paper -> paper.isNew() && paper.edition().equals("committee"));
        assertThat(next.corrections()).isEmpty();
        assertThat(version(3)).doesNotExist();
    }

    /** The other policy: April goes out again, without what would tell of her. */
    @Test
    @Order(5)
    void orItGoesOutWithoutWhatWouldTellOfHer() throws IOException {
        Files.writeString(
                config.resolveSibling("disclosure.yaml"),
                Files.readString(Path.of("jobs/disclosure.yaml"))
                        .replace("small-corrections: hold", "small-corrections: withhold"));
        String one = women().findFirst().orElseThrow();
        correctPay(inbox.resolve("loen_2021-04.csv"), fields -> fields[PERSON].equals(one));

        assertThat(night().corrections()).isEmpty();

        Path april = home.resolve("output").resolve(Town.MUNICIPALITY).resolve("2021-04");
        assertThat(ofGroup(Town.folder(april, 1))).doesNotContain("·");
        assertThat(ofGroup(Town.folder(april, 2))).contains("·");
        assertThat(shownOtherwise(Town.folder(april, 1), Town.folder(april, 2))).isEmpty();
        assertThat(program("status").succeeded().out()).contains("Rettelser, der venter: ingen");
    }

    /** Cells of figures that both versions show, and not alike. */
    private static List<String> shownOtherwise(Path before, Path now) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> tables = Files.list(before.resolve("tables"))) {
            for (Path table : tables.filter(
                            one -> !OF_THE_DELIVERIES.contains(one.getFileName().toString()))
                    .toList()) {
                List<String> was = Files.readAllLines(table);
                List<String> is = Files.readAllLines(now.resolve("tables").resolve(table.getFileName()));
                for (int row = 0; row < Math.min(was.size(), is.size()); row++) {
                    found.addAll(shownOtherwise(table.getFileName() + ": ", was.get(row), is.get(row)));
                }
            }
        }
        return found;
    }

    private static List<String> shownOtherwise(String table, String was, String is) {
        String[] before = was.split(";", -1);
        String[] now = is.split(";", -1);
        return IntStream.range(0, Math.min(before.length, now.length))
                .filter(i -> !before[i].equals(now[i]) && !before[i].equals("·") && !now[i].equals("·"))
                .mapToObj(i -> table + before[0] + " " + before[i] + " → " + now[i])
                .toList();
    }

    private String ofGroup(Path version) throws IOException {
        return Files.readAllLines(version.resolve("tables/loen_koen.csv")).stream()
                .filter(line -> line.startsWith(group))
                .findFirst()
                .orElseThrow();
    }

    private NightRun.Result night() {
        return WarmNight.run(address, config, home);
    }

    private Answer program(String command, String... more) {
        String[] all = new String[more.length + 3];
        System.arraycopy(more, 0, all, 3, more.length);
        all[0] = command;
        all[1] = "--config";
        all[2] = config.toString();
        return Program.in(home, address).run(all);
    }

    private Path version(int version) {
        Path month = home.resolve("output").resolve(Town.MUNICIPALITY).resolve(Town.PERIOD);
        return Town.folder(month, version);
    }

    private static String pay(Path tree) throws IOException {
        return Files.readString(Town.published(tree, "tables/loen_overenskomst.csv"));
    }

    /** A hundred kroner more. */
    private void correctPay(Predicate<String[]> whose) throws IOException {
        correctPay(inbox.resolve(PAYROLL), whose);
    }

    private static void correctPay(Path payroll, Predicate<String[]> whose) throws IOException {
        Town.rewrite(payroll, payroll, lines -> lines.stream()
                .map(line -> whose.test(line.split(";", -1)) ? withMore(line.split(";", -1)) : line)
                .toList());
    }

    private static String withMore(String[] fields) {
        for (int pay : List.of(GROSS_PAY, BASE_PAY)) {
            String[] kroner = fields[pay].split(",");
            fields[pay] =
                    kroner.length < 2 ? "" : (Integer.parseInt(kroner[0].replace(".", "")) + 100) + "," + kroner[1];
        }
        return String.join(";", fields);
    }

    private boolean isWomanOfTheGroup(String[] fields) {
        return isPaidWoman(fields) && fields[GROUP].equals(group);
    }

    private static boolean isPaidWoman(String[] fields) {
        return fields[SEX].equals("K")
                && fields[CATEGORY].startsWith("Ordin")
                && fields[PAY_FORM].startsWith("M")
                && fields[LEFT].isEmpty()
                && fields[STATUS].equals("1")
                && fields[GROSS_PAY].matches("[\\d.]+,\\d\\d");
    }

    private Stream<String> women() throws IOException {
        return payroll().stream().filter(this::isWomanOfTheGroup).map(fields -> fields[PERSON]);
    }

    private String largestGroupOfWomen() throws IOException {
        Map<String, Long> groups = payroll().stream()
                .filter(SmallCorrectionsIT::isPaidWoman)
                .map(fields -> fields[GROUP])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map.Entry<String, Long> largest = groups.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow();
        assertThat(largest.getValue()).as("enough of them to be told of").isGreaterThan(20);
        return largest.getKey();
    }

    private List<String[]> payroll() throws IOException {
        return Files.readAllLines(inbox.resolve(PAYROLL), StandardCharsets.ISO_8859_1).stream()
                .map(line -> line.split(";", -1))
                .toList();
    }
}
