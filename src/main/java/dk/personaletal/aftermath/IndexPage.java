package dk.personaletal.aftermath;

import dk.personaletal.files.OutputProblem;
import dk.personaletal.files.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * {@code index.html} of a tree. Needs no server and no script. A section can be wider than a small screen; it takes the
 * focus, so that the keyboard can move it.
 */
final class IndexPage {
    static final String FILE_NAME = "index.html";

    private static final int ROUNDS = 5;

    private IndexPage() {}

    /** A part of the page. @param html its content, without the heading */
    record Section(String id, String heading, String html) {}

    /**
     * Writes the page until it shows what there is: where several municipalities share a tree, the last to write may
     * have looked before another published.
     *
     * @return what was shown last
     * @throws OutputProblem when it can't be written
     */
    static <T> T write(Tree tree, Supplier<T> look, Function<T, String> page) {
        T shown = look.get();
        for (int round = 0; round < ROUNDS; round++) {
            put(tree, page.apply(shown));
            T now = look.get();
            if (now.equals(shown)) {
                break;
            }
            shown = now;
        }
        return shown;
    }

    private static void put(Tree tree, String page) {
        try {
            tree.put(tree.folder(), FILE_NAME, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw OutputProblem.of(tree.root().resolve(FILE_NAME), e);
        }
    }

    /** @param about what is written under the title */
    static String html(String title, String about, List<Section> sections) {
        return """
                <!DOCTYPE html>
                <html lang="da">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <a class="skip" href="#indhold">Gå til indholdet</a>
                <header>
                <h1>%1$s</h1>
                <p>%3$s</p>
                </header>
                <nav aria-label="På siden">
                <ul>
                %4$s
                </ul>
                </nav>
                <main id="indhold">
                %5$s</main>
                </body>
                </html>
                """.formatted(
                        Html.escape(title),
                        PageStyle.CSS,
                        Html.escape(about),
                        sections.stream().map(IndexPage::link).collect(Collectors.joining("\n")),
                        sections.stream().map(IndexPage::section).collect(Collectors.joining()));
    }

    /** A file as a page in the folder leads to it. */
    static String href(Path folder, Path file) {
        return Html.href(folder.relativize(file).toString().replace('\\', '/'));
    }

    private static String link(Section section) {
        return "<li><a href=\"#" + section.id() + "\">" + Html.escape(section.heading()) + "</a></li>";
    }

    private static String section(Section section) {
        return "<section aria-labelledby=\"" + section.id() + "\" tabindex=\"0\">\n<h2 id=\"" + section.id() + "\">"
                + Html.escape(section.heading()) + "</h2>\n" + section.html() + "</section>\n";
    }
}
