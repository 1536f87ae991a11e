package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.PublicationList.Entry;
import dk.personaletal.shared.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReadersPageTest {
    private static final Instant NOW = Instant.parse("2021-04-07T00:00:00Z");
    private static final Path FOLDER = Path.of("output").toAbsolutePath();
    private static final String REPORT = "loen-og-personale-i-tal";

    @Test
    void hasWhatAScreenReaderNeeds() throws Exception {
        PageText.parse(page(12)).assertAccessible();
    }

    @Test
    void everyLinkLeadsToAFileOfAVersion() throws Exception {
        PageText page = PageText.parse(page(12));
        assertThat(page.hrefs().filter(href -> !href.startsWith("#")))
                .hasSize(24)
                .allMatch(href -> href.matches("173/\\d{4}-\\d{2}/[a-z-]+(\\.v2)?/[a-z-]+\\.(pdf|xlsx)"));
        assertThat(page.elements("a").stream().map(Element::getTextContent))
                .contains("PDF af Løn og Personale i tal for marts 2021, version 2, Lyngby-Taarbæk");
    }

    @Test
    void tellsWhatIsAnotherThanBeforeAndWhy() throws Exception {
        String text = PageText.parse(page(2)).text();
        assertThat(text).contains("12 tal er ændret.", "loen_2021-02.csv er rettet <b>.", "Første udgave");
    }

    @Test
    void tellsNothingOfOperations() throws Exception {
        assertThat(PageText.parse(page(2)).text()).doesNotContain("kørsler", "Afvist", "venter", "ntern");
    }

    @Test
    void tenYearsAreGroupedWithTheNewestOpen() throws Exception {
        String text = page(120);
        PageText page = PageText.parse(text);
        List<Element> years = page.elements("details");
        assertThat(years).hasSize(11);
        assertThat(years)
                .filteredOn(year -> year.hasAttribute("open"))
                .singleElement()
                .isSameAs(years.get(0));
        assertThat(page.elements("summary").get(0).getTextContent()).isEqualTo("2021 (3 måneder)");
        assertThat(page.elements("summary").get(1).getTextContent()).isEqualTo("2020 (12 måneder)");
        assertThat(text.length()).isLessThan(150_000);
    }

    @Test
    void municipalitiesThatShareAFolderAreAllThere() throws Exception {
        Entry one = entry(173, YearMonth.of(2021, 3), 1);
        Entry other = entry(101, YearMonth.of(2021, 3), 1);
        PageText page = PageText.parse(ReadersPage.page(
                FOLDER,
                new PublicationList(List.of(other, one), List.of(FOLDER.resolve("161/2021-03/x/manifest.json"))),
                NOW));
        page.assertAccessible();
        assertThat(page.elements("h2").stream().map(Element::getTextContent))
                .containsExactly("København", "Lyngby-Taarbæk", "Ikke vist");
        assertThat(page.text()).contains("161/2021-03/x/manifest.json");
    }

    @Test
    void anEmptyFolderHasAPageToo() throws Exception {
        PageText page = PageText.parse(ReadersPage.page(FOLDER, new PublicationList(List.of(), List.of()), NOW));
        assertThat(page.elements("table")).isEmpty();
        assertThat(page.text()).contains("endnu ikke udgivet");
    }

    static String page(int months) {
        List<Entry> entries = IntStream.range(0, months)
                .mapToObj(back -> entry(173, YearMonth.of(2021, 3).minusMonths(back), back == 0 ? 2 : 1))
                .toList();
        return ReadersPage.page(FOLDER, new PublicationList(entries, List.of()), NOW);
    }

    static Entry entry(int municipality, YearMonth month, int version) {
        Path folder = FOLDER.resolve(municipality + "/" + month + "/" + REPORT + (version > 1 ? ".v" + version : ""));
        return new Entry(
                municipality,
                month,
                REPORT,
                Scope.WHOLE,
                "committee",
                version,
                "2021-04-07T00:00:00Z",
                version > 1 ? 12 : 0,
                version > 1 ? List.of("loen_2021-02.csv er rettet <b>.") : List.of(),
                List.of(
                        folder.resolve(REPORT + ".pdf"),
                        folder.resolve(REPORT + ".xlsx"),
                        folder.resolve("tables/aldersfordeling.csv")));
    }
}
