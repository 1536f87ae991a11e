package dk.personaletal.reports.chapters.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.InventedFigures;
import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.shared.DanishOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static List<String> words(String text) {
        Chapter before = new Chapter("Titel", List.of(new Paragraph(text)));
        Chapter glossary = new GlossaryChapter().write(new InventedFigures().context(), List.of(before));
        Block last = glossary.blocks().get(glossary.blocks().size() - 1);
        return last instanceof BulletList list
                ? list.items().stream().map(item -> item.split(":")[0]).toList()
                : List.of();
    }

    @Test
    void onlyWordsThatTheReportUsesAreExplainedWhateverTheirEnding() {
        assertThat(words("Antal årsværk og succeskriterierne for social kapital."))
                .containsExactly("Social kapital", "Succeskriterium", "Årsværk");
        assertThat(words("Intet særligt.")).isEmpty();
    }

    @Test
    void aWordInsideAnotherIsNotThatWord() {
        assertThat(words("nedgangen i erhvervscentergruppen")).isEmpty();
    }

    @Test
    void wordsAreSortedAsDanesDo() {
        List<String> all = words("tilgang afgang årsværk sygefravær dagsværk forløb center");
        assertThat(all).hasSize(7).isSortedAccordingTo(DanishOrder.comparator());
    }
}
