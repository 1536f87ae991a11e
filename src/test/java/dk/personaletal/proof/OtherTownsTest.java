package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.VeraPdf;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.night.Town;
import dk.personaletal.papers.WholeReport;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.pdf.PagesFilled;
import dk.personaletal.reports.pdf.PdfRenderer;
import dk.personaletal.reports.writing.ReportFacts;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Municipalities unlike the demo's: their reports hold too, are accessible and archivable, and fill their pages. */
class OtherTownsTest {
    private final WholeReport demo = WholeReport.ofDemo();
    private final OtherTowns towns = new OtherTowns(demo);

    @TestFactory
    List<DynamicTest> reportsOfOtherTowns() {
        return List.of(
                town("without benchmark", towns.withoutBenchmark(), towns.factsWithoutBenchmark()),
                town("without absence", towns.withoutAbsence(), demo.facts()),
                town("with payroll only", towns.withPayrollOnly(), demo.facts()),
                town("in its first year", towns.inItsFirstYear(), demo.facts()),
                town("with one center", towns.withOneCenter(), demo.facts()),
                town("of 60.000 persons", towns.large(), demo.facts()));
    }

    /** Rows of five lines leave more of a page empty than the rules allow, so those are not asked of it. */
    @Test
    void reportWithLongNames() {
        List<PublishableCell> cells = towns.withLongNames();
        ReportDocument document = new ReportWriter(WholeReport.NAME).write(cells, demo.facts());
        assertAccessible(document, new PdfRenderer().render(document), cells, demo.facts());
    }

    @Test
    void reportOfTheDemo() throws JRException {
        assertSound(demo.document(), demo.pdf(), demo.cells(), demo.facts());
    }

    @Test
    void reportOfFortyPersons(@TempDir Path folder) throws JRException {
        WholeReport report = WholeReport.ofNight(Town.writeInbox(folder.resolve("inbox"), 40), folder);
        assertSound(report.document(), report.pdf(), report.cells(), report.facts());
    }

    private static DynamicTest town(String name, List<PublishableCell> cells, ReportFacts facts) {
        return DynamicTest.dynamicTest(name, () -> {
            ReportDocument document = new ReportWriter(WholeReport.NAME).write(cells, facts);
            assertSound(document, new PdfRenderer().render(document), cells, facts);
        });
    }

    private static void assertSound(ReportDocument document, byte[] pdf, List<PublishableCell> cells, ReportFacts facts)
            throws JRException {
        assertAccessible(document, pdf, cells, facts);
        assertThat(PagesFilled.faults(document)).isEmpty();
    }

    private static void assertAccessible(
            ReportDocument document, byte[] pdf, List<PublishableCell> cells, ReportFacts facts) {
        assertThat(Proof.of(document, new Evidence(cells, facts)).faults()).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1", "3a")).isEmpty();
    }
}
