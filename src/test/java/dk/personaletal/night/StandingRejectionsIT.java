package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.Dismissals;
import dk.personaletal.intake.Dismissals.State;
import dk.personaletal.intake.FileNames;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.intake.Withdrawal;
import dk.personaletal.workplace.ReportProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was rejected is told every night, until another file replaces it or a person says that it's enough. */
class StandingRejectionsIT {
    private static final String BENCHMARK = "benchmark_sygefravaer.csv";
    private static final String GOOD = "År;Område;Dagsværk;Fraværsprocent\n2016;Omegnskommuner;12,34;5,41\n";
    private static final String BAD = GOOD.replace("Område", "Sted");

    private static Doorway doorway;
    private static Path folder;

    private Path inbox;

    @BeforeAll
    static void open(@TempDir Path temp) {
        folder = temp;
        doorway = new Doorway(temp);
    }

    @AfterAll
    static void close() {
        doorway.close();
    }

    @BeforeEach
    void forgetAll() throws IOException {
        doorway.forgetAll();
        inbox = Files.createTempDirectory(folder, "town").resolve("inbox");
        Files.createDirectories(inbox);
    }

    @Test
    void staysWithItsFindingsWhetherTheFileIsThereOrNot() throws IOException {
        put("loen_2021-03.csv", "x\n");
        DeliveryOutcome first = rejected(night()).get(0);
        DeliveryOutcome second = rejected(night()).get(0);
        Files.delete(inbox.resolve("loen_2021-03.csv"));
        NightRun.Result third = doorway.night(inbox, YearMonth.of(2021, 3));

        assertThat(first.rejectedBefore()).isNull();
        assertThat(second.rejectedBefore()).isNotNull();
        assertThat(second.findings()).isEqualTo(first.findings()).isNotEmpty();
        assertThat(third.deliveries()).containsExactly(second);
        assertThat(third.problem()).contains("ingen lønleverance for 2021-03");
        assertThat(third.papers()).isEmpty();
        assertThat(Status.of(doorway.workplace(), 173, inbox, false, FileNames.of(null, "standard"))
                        .rejected())
                .extracting(Status.Rejected::file)
                .containsExactly("loen_2021-03.csv");
    }

    @Test
    void goesWhenAnotherFileReplacesIt() throws IOException {
        put(BENCHMARK, BAD);
        assertThat(rejected(night())).hasSize(1);
        put("benchmark_sygefravaer_rettet.csv", GOOD);
        assertThat(rejected(night())).isEmpty();
        assertThat(night().deliveries())
                .extracting(DeliveryOutcome::file, DeliveryOutcome::verdict)
                .containsExactly(
                        tuple(BENCHMARK, "settled"), tuple("benchmark_sygefravaer_rettet.csv", "already_taken_in"));
    }

    @Test
    void theNewestWordOnANameCounts() throws IOException {
        put(BENCHMARK, BAD);
        night();
        put(BENCHMARK, "");
        night();
        assertThat(rejected(night())).singleElement().satisfies(one -> assertThat(one.findings())
                .extracting(Finding::rule)
                .containsExactly("R002"));
    }

    @Test
    void ofAnotherMonthIsNotReplaced() throws IOException {
        put("befolkningsprognose_2020.csv", "x\n");
        put("befolkningsprognose_2021.csv", "Prognoseår;Kommunekode;År;Aldersgruppe;Antal\n2021;173;2025;0-5;100\n");
        assertThat(night().deliveries())
                .extracting(DeliveryOutcome::verdict)
                .containsExactlyInAnyOrder("rejected", "accepted");
        assertThat(rejected(night())).extracting(DeliveryOutcome::file).containsExactly("befolkningsprognose_2020.csv");
    }

    @Test
    void goesWhenDismissedByNameAloneAndTheReasonIsKept() throws IOException {
        put(BENCHMARK, BAD);
        night();
        Files.delete(inbox.resolve(BENCHMARK));
        Dismissals dismissals = new Dismissals(doorway.workplace(), 173);

        assertThat(dismissals.dismiss(List.of(Path.of(BENCHMARK)), "En prøve"))
                .extracting(Dismissals.Result::state)
                .containsExactly(State.DISMISSED);
        assertThat(dismissals.dismiss(List.of(Path.of(BENCHMARK)), "Igen"))
                .extracting(Dismissals.Result::state)
                .containsExactly(State.ALREADY_DISMISSED);

        put(BENCHMARK, BAD);
        assertThat(night().deliveries()).extracting(DeliveryOutcome::verdict).containsExactly("settled");
        assertThat(Status.of(doorway.workplace(), 173, inbox, false, FileNames.of(null, "standard"))
                        .dismissed())
                .extracting(Status.Dismissed::file, Status.Dismissed::reason)
                .containsExactly(tuple(BENCHMARK, "En prøve"));
    }

    @Test
    void whatWasDismissedComesInAgainOnlyByHand() throws IOException {
        put(BENCHMARK, GOOD);
        Path file = inbox.resolve(BENCHMARK);
        Path output = folder.resolve("output");
        assertThat(doorway.takeIn(output, new InboxFile(file, "00")))
                .extracting(DeliveryOutcome::verdict)
                .containsExactly("rejected");
        new Dismissals(doorway.workplace(), 173).dismiss(List.of(file), "Skal ikke bruges");

        assertThat(night().deliveries()).extracting(DeliveryOutcome::verdict).containsExactly("settled");
        IntakeOrder byHand = new IntakeOrder(List.of(new InboxFile(file, null)), "standard", true, List.of(), null);
        assertThat(doorway.intake(output).takeIn(byHand))
                .extracting(DeliveryOutcome::verdict)
                .containsExactly("accepted");
    }

    @Test
    void whatIsNotRejectedOrNotKnownIsToldAndNothingIsChanged() throws IOException {
        put(BENCHMARK, GOOD);
        put("benchmark_omsaetning.csv", BAD);
        night();
        Dismissals dismissals = new Dismissals(doorway.workplace(), 173);

        assertThat(dismissals.dismiss(List.of(Path.of(BENCHMARK)), "x"))
                .extracting(Dismissals.Result::state)
                .containsExactly(State.NOT_REJECTED);
        for (String unknown : List.of("loen_2019-01.csv", "payroll.csv")) {
            List<Path> files = List.of(Path.of("benchmark_omsaetning.csv"), Path.of(unknown));
            assertThatThrownBy(() -> dismissals.dismiss(files, "x"))
                    .isInstanceOf(ReportProblem.class)
                    .hasMessageContaining(unknown);
        }
        assertThat(rejected(night())).hasSize(1);
    }

    @Test
    void goesWhenWithdrawnAndPrintsNoReason() throws IOException {
        put(BENCHMARK, BAD);
        night();
        assertThat(new Withdrawal(doorway.workplace(), 173).withdraw(List.of(inbox.resolve(BENCHMARK)), "En fejl"))
                .extracting(Withdrawal.Result::wasRejected)
                .containsExactly(true);
        assertThat(rejected(night())).isEmpty();
        assertThat(doorway.workplace().deliveries().list(173).get(0).withdrawReason())
                .isNull();
    }

    @Test
    void aNameThatTellsNothingIsToldAsLongAsTheFileIsThere() throws IOException {
        put("payroll.csv", GOOD);
        night();
        assertThat(rejected(night())).extracting(DeliveryOutcome::file).containsExactly("payroll.csv");
        Files.delete(inbox.resolve("payroll.csv"));
        assertThat(night().deliveries()).isEmpty();
    }

    @Test
    void theSameContentUnderAnotherNameIsTakenInAlreadyOnlyWhenItWas() throws IOException {
        put(BENCHMARK, BAD);
        put("benchmark_sygefravaer_2.csv", BAD);
        put("benchmark_sygefravaer_3.csv", BAD);
        assertThat(rejected(night())).hasSize(3).allSatisfy(one -> assertThat(one.findings())
                .extracting(Finding::rule)
                .containsOnly("R005"));

        put(BENCHMARK, GOOD);
        put("benchmark_sygefravaer_2.csv", GOOD);
        Files.delete(inbox.resolve("benchmark_sygefravaer_3.csv"));
        assertThat(rejected(night())).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("benchmark_sygefravaer_2.csv");
            assertThat(one.findings()).extracting(Finding::rule).containsExactly("R010");
        });
    }

    private NightRun.Result night() {
        return doorway.night(inbox, null);
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(inbox.resolve(name), content);
    }

    private static List<DeliveryOutcome> rejected(NightRun.Result night) {
        return night.deliveries().stream().filter(DeliveryOutcome::rejected).toList();
    }
}
