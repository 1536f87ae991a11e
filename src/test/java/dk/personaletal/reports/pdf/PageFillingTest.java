package dk.personaletal.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.LongReport;
import dk.personaletal._support.SampleReport;
import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page is more than half empty but a chapter's last, and no heading stands at the bottom of one. */
class PageFillingTest {
    @Test
    void sampleReportFillsItsPages() throws JRException {
        assertFilled(SampleReport.document());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void longReportsFillTheirPages(long seed) throws JRException {
        assertFilled(LongReport.of(List.of(shuffled(seed))));
    }

    /** Sections as authors write them: a text, a table or a figure, a text, in the sample's own sizes. */
    private static Chapter shuffled(long seed) {
        Random random = new Random(seed);
        List<Block> shown = new ArrayList<>();
        SampleReport.document().chapters().forEach(chapter -> chapter.blocks().stream()
                .filter(block -> block instanceof Table || block instanceof Figure)
                .forEach(shown::add));
        Collections.shuffle(shown, random);
        List<Block> blocks = new ArrayList<>();
        for (Block block : shown) {
            blocks.add(new Heading(2, "Et afsnit"));
            blocks.add(new Paragraph("Indledning. ".repeat(20 + random.nextInt(60))));
            blocks.add(block);
            blocks.add(new Paragraph("Tallene viser. ".repeat(20 + random.nextInt(60))));
            blocks.add(new Paragraph("Til sidst. ".repeat(20 + random.nextInt(40))));
        }
        return new Chapter("Kapitel", blocks);
    }

    private static void assertFilled(ReportDocument document) throws JRException {
        assertThat(PagesFilled.faults(document)).isEmpty();
    }
}
