package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a real browser: axe finds nothing against WCAG 2.1 AA, and the keyboard reaches and shows every link. */
class InBrowserTest {
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"answer\">([A-Za-z0-9+/=]+)</pre>");

    /** Opens every year, sets the focus on one thing after another, asks axe, and writes the answer in the page. */
    private static final String QUESTIONS = """
            document.querySelectorAll('details').forEach(year => year.open = true);
            const seen = [...document.querySelectorAll('a, summary, section')].map(one => {
              one.focus();
              const style = getComputedStyle(one), box = one.getBoundingClientRect();
              return {focused: document.activeElement === one, order: one.tabIndex, outline: style.outlineStyle,
                      onScreen: box.width > 0 && box.height > 0 && box.right > 0};
            });
            document.activeElement.blur();
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(found => {
              const answer = document.createElement('pre');
              answer.id = 'answer';
              const told = {seen, passed: found.passes.map(rule => rule.id), wide: document.body.scrollWidth,
                            violations: found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html),
                            unsure: found.incomplete.map(rule => rule.id + ': ' + rule.nodes[0].html)};
              answer.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(told))));
              document.body.append(answer);
            });
            """;

    private final Path folder;

    InBrowserTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("readers, one month", ReadersPageTest.page(1), 1280),
                arguments("readers, ten years", ReadersPageTest.page(120), 1280),
                arguments("readers, a small screen", ReadersPageTest.page(12), 500),
                arguments("operations", OperationsPageTest.page(), 1280),
                arguments("operations, a small screen", OperationsPageTest.page(), 500));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void axeAndTheKeyboardFindNothing(String name, String page, int width) throws Exception {
        JsonNode answer = ask(page, width);
        assertThat(answer.get("violations")).as(name).isEmpty();
        // axe sees no colours of what is scrolled out of sight; PageStyleTest computes them all
        assertThat(answer.get("unsure"))
                .filteredOn(one -> !one.asText().startsWith("color-contrast"))
                .isEmpty();
        assertThat(answer.get("passed").toString()).contains("color-contrast", "html-has-lang", "link-name", "region");
        assertThat(answer.get("seen")).hasSizeGreaterThan(3).allSatisfy(one -> {
            assertThat(one.get("focused").asBoolean()).isTrue();
            assertThat(one.get("order").asInt()).isZero();
            assertThat(one.get("outline").asText()).isNotEqualTo("none");
            assertThat(one.get("onScreen").asBoolean()).isTrue();
        });
        assertThat(answer.get("wide").asInt()).isLessThanOrEqualTo(width);
    }

    private JsonNode ask(String page, int width) throws IOException, InterruptedException {
        String browser = findBrowser().orElse("");
        assumeTrue(!browser.isEmpty(), "no Chromium on this machine: the page is not tried in a browser");
        Path file = folder.resolve("index.html");
        Files.writeString(
                file,
                page.replace("</body>", "<script>" + axe() + "</script>\n<script>" + QUESTIONS + "</script>\n</body>"));
        Path said = folder.resolve("said.html");
        new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=" + width + ",900",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Matcher answer = ANSWER.matcher(Files.readString(said));
        assertThat(answer.find()).as("an answer from " + browser).isTrue();
        return new ObjectMapper().readTree(Base64.getDecoder().decode(answer.group(1)));
    }

    private static Optional<String> findBrowser() {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static String axe() throws IOException {
        try (InputStream script = InBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
