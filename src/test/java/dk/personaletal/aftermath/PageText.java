package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page taken apart. */
record PageText(Document document) {
    static PageText parse(String html) throws Exception {
        assertThat(html).startsWith("<!DOCTYPE html>\n");
        return new PageText(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring("<!DOCTYPE html>\n".length())))));
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }

    Stream<String> hrefs() {
        return elements("a").stream().map(link -> link.getAttribute("href"));
    }

    List<Element> elements(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** What a screen reader needs, on any page of ours. */
    void assertAccessible() {
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("da");
        assertThat(elements("title")).hasSize(1);
        assertThat(elements("h1")).hasSize(1);
        assertThat(elements("main")).hasSize(1);
        assertThat(elements("header")).hasSize(1);
        assertThat(elements("nav")).allMatch(nav -> nav.hasAttribute("aria-label"));
        assertThat(elements("table")).allSatisfy(table -> {
            assertThat(table.getElementsByTagName("caption").getLength()).isOne();
        });
        assertThat(elements("th"))
                .allMatch(header -> header.getAttribute("scope").matches("row|col"));
        assertThat(elements("script")).isEmpty();
        List<String> ids = elements("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(hrefs().filter(href -> href.startsWith("#")).map(href -> href.substring(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(elements("a").stream().map(Element::getTextContent))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
