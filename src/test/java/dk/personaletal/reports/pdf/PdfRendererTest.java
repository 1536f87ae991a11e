package dk.personaletal.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import dk.personaletal._support.SampleReport;
import dk.personaletal._support.VeraPdf;
import dk.personaletal.reports.csv.CsvRenderer;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
    private static final String EDITION = "Arbejdsudgave: må ikke offentliggøres";
    private static final int FRONT_PAGES = 2;
    private static final int FIGURES = 12;

    private static ReportDocument document;
    private static byte[] pdf;
    private static PdfText text;
    private static PdfStructure structure;

    @BeforeAll
    static void draw() {
        document = SampleReport.document(EDITION);
        pdf = new PdfRenderer().render(document);
        text = PdfText.of(pdf);
        structure = PdfStructure.of(pdf);
    }

    @Test
    void isAccessibleAndArchivable() {
        assertThat(VeraPdf.failures(pdf, "ua1", "3a")).isEmpty();
    }

    @Test
    void givesTheSameBytesTwice() {
        assertThat(new PdfRenderer().render(document)).isEqualTo(pdf);
    }

    @Test
    void embedsEveryFont() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded())
                            .as(resources.getFont(name).getName())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void printsEveryCellAsTheModelSays() {
        for (Table table : document.tables()) {
            for (Table.Row row : table.rows()) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.columns().get(column).onPaper()) {
                        assertThat(words(text.text()))
                                .contains(words(row.cells().get(column).text()));
                    }
                }
            }
        }
    }

    @Test
    void printsARowOnOneLine() {
        assertThat(text.text()).contains("Afdeling 1 under Center for Sundhed og Omsorg 1.037 3,37\u202f% −2,9\u202f%");
    }

    @Test
    void leavesDataColumnsOffThePaper() {
        assertThat(text.text()).doesNotContain("Kode");
    }

    @Test
    void numbersHeadingsTablesAndFigures() {
        assertThat(text.text())
                .contains("2.1 Fordeling på centre")
                .contains("Tabel 2.1. Personaleomsætning på centre")
                .contains("Figur 2.2. Ansatte efter alder");
    }

    @Test
    void givesEachHeadingItsPageInTheContents() {
        String contents = text.pages().get(1);
        for (String heading :
                List.of("1 Sammenfatning", "1.3 Metode", "2.3 Nævnere", "3 Sygefravær", "3.3 Afslutning")) {
            assertThat(contents).contains(heading + " " + pageOf(heading));
        }
    }

    private static int pageOf(String heading) {
        return FRONT_PAGES
                + new PdfText(text.pages().subList(FRONT_PAGES, text.pages().size())).pageWith(heading);
    }

    @Test
    void linksAndBookmarksEveryNumberedHeading() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            collect(file.getDocumentCatalog().getDocumentOutline().children(), bookmarks);
            assertThat(bookmarks)
                    .startsWith("1 Sammenfatning", "1.1 Udvikling", "1.2 Målopfyldelse", "1.3 Metode")
                    .hasSize(17);
            assertThat(file.getPage(1).getAnnotations())
                    .hasSize(bookmarks.size() + document.tables().size() + FIGURES);
        }
    }

    private static void collect(Iterable<PDOutlineItem> items, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(item.getTitle());
            collect(item.children(), titles);
        }
    }

    @Test
    void tagsEachTableOnceWithScopedHeaders() {
        assertThat(structure.all("Table")).hasSameSizeAs(document.tables());
        assertThat(structure.all("Caption")).hasSameSizeAs(document.tables());
        assertThat(structure.all("THead")).hasSameSizeAs(document.tables());
        assertThat(structure.all("TH")).extracting(PdfStructure.Element::scope).containsOnly("Column", "Row");
        int rows = document.tables().stream()
                .mapToInt(table -> table.rows().size() + 1)
                .sum();
        assertThat(structure.all("TR")).hasSize(rows);
    }

    @Test
    void givesEachFigureItsAlternativeText() {
        assertThat(structure.all("Figure"))
                .hasSize(FIGURES)
                .extracting(PdfStructure.Element::alternative)
                .contains("Liggende søjler: Dagtilbud har den højeste personaleomsætning, 21,5 %.");
    }

    @Test
    void tagsListsAndHeadings() {
        assertThat(structure.all("LI")).hasSize(5);
        assertThat(structure.all("L")).hasSize(2);
        assertThat(structure.all("H1")).hasSize(5);
        assertThat(structure.all("H2")).hasSize(13 + 2);
        assertThat(structure.all("H3")).hasSize(2);
    }

    @Test
    void listsTablesAndFiguresWithTheirPages() {
        assertThat(text.pages().get(1))
                .containsSubsequence("Indhold", "Tabeller", "Figurer")
                .contains("Tabel 2.1. Personaleomsætning på centre, april 2020 til marts 2021 "
                        + pageOf("Tabel 2.1. Personaleomsætning"))
                .contains("Figur 4.8. Medarbejdere 2016–2020 " + pageOf("Figur 4.8. Medarbejdere"));
        assertThat(structure.all("TOC")).hasSize(3);
        assertThat(structure.all("TOCI")).hasSize(17 + document.tables().size() + FIGURES);
    }

    @Test
    void printsReferencesAsNumbersWithALinkInTheMargin() throws IOException {
        assertThat(text.text())
                .contains("Figur 4.1 og tabel 1.1 viser det samme")
                .contains("Fordelingen står i tabel 2.1.")
                .doesNotContain("{");
        assertThat(structure.all("Link"))
                .filteredOn(link -> link.parent().equals("P"))
                .hasSize(5);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getPage(pageOf("4 Sammenligninger") - 1).getAnnotations())
                    .hasSize(3);
        }
    }

    @Test
    void carriesEachTableAsCsv() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files =
                    file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).hasSameSizeAs(document.tables());
            for (Table table : document.tables()) {
                assertThat(Objects.requireNonNull(files.get(table.name() + ".csv"))
                                .getEmbeddedFile()
                                .toByteArray())
                        .isEqualTo(new CsvRenderer().render(table));
            }
        }
    }

    @Test
    void repeatsTheHeaderOnEachPageOfALongTable() {
        int first = pageOf("Tabel 3.1.");
        assertThat(text.pages().subList(first - 1, first + 1))
                .allSatisfy(page -> assertThat(page).contains("Afdeling Ansatte Andel Ændring"));
    }

    @Test
    void putsEditionAndPageNumberOnEveryPage() {
        assertThat(text.pages()).allSatisfy(page -> assertThat(page).contains(EDITION));
        for (int page = FRONT_PAGES; page <= text.pages().size(); page++) {
            assertThat(text.pages().get(page - 1))
                    .contains("Side " + page + " af " + text.pages().size());
        }
    }

    @Test
    void keepsChartTextsAsText() {
        assertThat(text.text()).contains("21,5\u202f%").contains("25–34 år").contains("Nabokommuner");
    }

    @Test
    void warmsUpWithoutADocument() {
        PdfRenderer.warmUp();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
