package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.RuleSummary;
import dk.personaletal.delivery.Severity;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.night.MunicipalState;
import dk.personaletal.night.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OperationsPageTest {
    private static final Instant NOW = Instant.parse("2021-04-07T00:00:00Z");
    private static final Path FOLDER = Path.of("output-intern").toAbsolutePath();
    private static final Path DAMAGED = Path.of("/srv/output/173/2021-03/tal/manifest.json");
    private static final String HOSTILE = "loen_2021-03_<script>alert(1)</script>&\".csv";

    @Test
    void hasWhatAScreenReaderNeeds() throws Exception {
        PageText.parse(page()).assertAccessible();
    }

    @Test
    void tellsWhatWaitsAndWhyADeliveryWasRejected() throws Exception {
        assertThat(PageText.parse(page()).text())
                .contains(
                        "Lyngby-Taarbæk",
                        "loen for april 2021",
                        "senest 2021-05-05",
                        "fravaer_2021-03.csv.sha256",
                        "R204: Ansættelsesdatoen er ingen dato. (3 rækker)",
                        "Var en prøve <fra> os",
                        "Ret datoen",
                        "07-04-2021 kl. 02.00",
                        "Indlæsning",
                        "færdig",
                        DAMAGED.toString(),
                        "kør rerun");
    }

    @Test
    void everyMunicipalityOfTheDatabaseIsThere() throws Exception {
        assertThat(PageText.parse(page()).elements("h2").stream().map(Element::getTextContent))
                .containsExactly("København", "Lyngby-Taarbæk", "Beskadigede filer");
    }

    @Test
    void namesOfFilesStayText() throws Exception {
        assertThat(PageText.parse(page()).text()).contains(HOSTILE);
        assertThat(page()).doesNotContain("<script");
    }

    @Test
    void theInternalEditionIsLinkedWhereverItLies() throws Exception {
        assertThat(PageText.parse(page()).hrefs())
                .contains("../output/173/2021-03/loen-og-personale-i-tal/loen-og-personale-i-tal.pdf");
    }

    static String page() {
        Status ours = new Status(
                173,
                List.of(new Status.Run("intake", "COMPLETED", "2021-04-07 00:00:01.5", "2021-04-07 00:00:09")),
                List.of("fravaer_2021-03.csv"),
                List.of(new Status.Rejected(
                        HOSTILE,
                        "2021-04-07T00:00:00Z",
                        List.of("R204"),
                        List.of(new RuleSummary(
                                "R204",
                                Severity.ERROR,
                                3,
                                "Ansættelsesdatoen er ingen dato. (3 rækker)",
                                "Ret datoen.")))),
                List.of(new Status.Dismissed("loen_2019-13.csv", "2021-04-06T00:00:00Z", "Var en prøve <fra> os")),
                List.of(new Status.Correction("2021-02", "2021-04-06T00:00:00Z", "Rettelsen af 2021-02 venter.")),
                List.of(),
                List.of());
        Status another = new Status(101, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return OperationsPage.page(
                FOLDER,
                new OperationsPage.Shown(
                        List.of(
                                new MunicipalState(another, List.of()),
                                new MunicipalState(
                                        ours,
                                        List.of(new MissingDelivery(
                                                "loen", YearMonth.of(2021, 4), LocalDate.of(2021, 5, 5))))),
                        List.of(ReadersPageTest.entry(173, YearMonth.of(2021, 3), 1)),
                        List.of(DAMAGED)),
                NOW);
    }
}
