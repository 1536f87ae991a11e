package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.RuleSummary;
import dk.personaletal.delivery.Severity;
import dk.personaletal.job.MissingDelivery;
import dk.personaletal.job.Status;
import dk.personaletal.publication.PublicationList.Entry;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class IndexPageTest {
    private static final Instant NOW = Instant.parse("2021-04-07T00:00:00Z");
    private static final String HOSTILE = "loen_2021-03_<script>alert(1)</script>&\".csv";

    @Test
    void hasWhatAScreenReaderNeeds() throws Exception {
        Document page = parse(page(12));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("da");
        assertThat(elements(page, "title")).hasSize(1);
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "header")).hasSize(1);
        assertThat(elements(page, "nav")).allMatch(nav -> nav.hasAttribute("aria-label"));
        assertThat(elements(page, "table")).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getElementsByTagName("caption").getLength()).isOne();
        });
        assertThat(elements(page, "th"))
                .allMatch(header -> header.getAttribute("scope").matches("row|col"));
        assertThat(elements(page, "script")).isEmpty();
    }

    @Test
    void everyLinkTellsWhereItLeadsAndNoTwoTellTheSame() throws Exception {
        List<String> texts = elements(parse(page(12)), "a").stream()
                .map(Element::getTextContent)
                .toList();
        assertThat(texts).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(texts).contains("PDF for marts 2021, version 1");
    }

    @Test
    void everyLinkWithinThePageHasItsPlace() throws Exception {
        Document page = parse(page(1));
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(hrefs(page).filter(href -> href.startsWith("#")).map(href -> href.substring(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(hrefs(page).filter(href -> !href.startsWith("#")))
                .allMatch(href -> href.matches("173/\\d{4}-\\d{2}/[a-z-]+\\.(pdf|xlsx)"));
    }

    @Test
    void tellsWhatWaitsAndWhyADeliveryWasRejected() throws Exception {
        String text = parse(page(1)).getDocumentElement().getTextContent();
        assertThat(text)
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
                        "færdig");
    }

    @Test
    void namesOfFilesStayText() throws Exception {
        assertThat(parse(page(1)).getDocumentElement().getTextContent()).contains(HOSTILE);
        assertThat(page(1)).doesNotContain("<script");
    }

    @Test
    void tenYearsAreGroupedWithTheNewestOpen() throws Exception {
        String text = page(120);
        Document page = parse(text);
        List<Element> years = elements(page, "details");
        assertThat(years).hasSize(11);
        assertThat(years)
                .filteredOn(year -> year.hasAttribute("open"))
                .singleElement()
                .isSameAs(years.get(0));
        assertThat(elements(page, "summary").get(0).getTextContent()).isEqualTo("2021 (3 måneder)");
        assertThat(elements(page, "summary").get(1).getTextContent()).isEqualTo("2020 (12 måneder)");
        assertThat(text.length()).isLessThan(150_000);
    }

    @Test
    void anEmptyMunicipalityHasAPageToo() throws Exception {
        Status nothing = new Status(173, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Document page = parse(IndexPage.page(nothing, List.of(), List.of(), NOW));
        assertThat(elements(page, "table")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains("endnu ikke udgivet");
    }

    /** WCAG 2.1, 1.4.3: text against what is behind it, at least 4.5 to 1. */
    @Test
    void everyColourOfTextStandsOut() {
        Matcher pair = Pattern.compile("color: (#\\p{XDigit}{6}); background: (#\\p{XDigit}{6})")
                .matcher(PageStyle.CSS);
        List<Double> contrasts = new ArrayList<>();
        while (pair.find()) {
            contrasts.add(contrast(pair.group(1), pair.group(2)));
        }
        long coloured =
                Pattern.compile("[ {]color: ").matcher(PageStyle.CSS).results().count();
        assertThat(contrasts).hasSize((int) coloured).allMatch(contrast -> contrast >= 4.5);
    }

    static String page(int months) {
        return IndexPage.page(
                new Status(
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
                        List.of(new Status.Dismissed(
                                "loen_2019-13.csv", "2021-04-06T00:00:00Z", "Var en prøve <fra> os")),
                        List.of(),
                        List.of()),
                List.of(new MissingDelivery("loen", YearMonth.of(2021, 4), LocalDate.of(2021, 5, 5))),
                published(months),
                NOW);
    }

    private static List<Entry> published(int months) {
        return IntStream.range(0, months)
                .mapToObj(back -> YearMonth.of(2021, 3).minusMonths(back))
                .map(month -> new Entry(
                        month,
                        "loen-og-personale-i-tal",
                        "committee",
                        1,
                        "2021-04-07T00:00:00Z",
                        List.of(
                                "173/" + month + "/loen-og-personale-i-tal.pdf",
                                "173/" + month + "/loen-og-personale-i-tal.xlsx",
                                "173/" + month + "/tables/aldersfordeling.csv")))
                .toList();
    }

    private static Document parse(String html) throws Exception {
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring("<!DOCTYPE html>\n".length()))));
    }

    private static Stream<String> hrefs(Document page) {
        return elements(page, "a").stream().map(link -> link.getAttribute("href"));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
