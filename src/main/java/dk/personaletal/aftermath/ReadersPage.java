package dk.personaletal.aftermath;

import dk.personaletal.files.OutputProblem;
import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.PublicationList.Entry;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Municipalities;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The readers' page: what is published, and what is another than before. Tells nothing of operations. */
public final class ReadersPage {
    private ReadersPage() {}

    /**
     * Of every municipality that publishes in the folder.
     *
     * @param municipality whose run writes it
     * @throws OutputProblem when it can't be written
     */
    public static PublicationList write(Trees trees, int municipality, Instant now) {
        return IndexPage.write(
                trees.output(municipality),
                () -> PublicationList.ofReaders(trees),
                published -> page(trees.output(municipality).root(), published, now));
    }

    static String page(Path folder, PublicationList published, Instant now) {
        Map<Integer, List<Entry>> municipalities = published.entries().stream()
                .collect(Collectors.groupingBy(Entry::municipality, TreeMap::new, Collectors.toList()));
        List<IndexPage.Section> sections = new ArrayList<>();
        municipalities.forEach((code, entries) -> sections.add(new IndexPage.Section(
                "kommune-" + code, Municipalities.nameOf(code), PublishedSection.write(folder, entries))));
        if (sections.isEmpty()) {
            sections.add(new IndexPage.Section("rapporter", "Rapporter", PublishedSection.NOTHING));
        }
        if (!published.unreadable().isEmpty()) {
            sections.add(new IndexPage.Section("ikke-vist", "Ikke vist", notShown(folder, published.unreadable())));
        }
        return IndexPage.html("Løn og personale i tal", "Siden er skrevet " + StateWords.time(now) + ".", sections);
    }

    private static String notShown(Path folder, List<Path> unreadable) {
        return "<p>Udgaver, hvis oplysninger ikke kan læses:</p>\n<ul>"
                + unreadable.stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .map(file -> "<li>" + Html.escape(file) + "</li>")
                        .collect(Collectors.joining())
                + "</ul>\n";
    }
}
