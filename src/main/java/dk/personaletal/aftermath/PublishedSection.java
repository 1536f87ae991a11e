package dk.personaletal.aftermath;

import dk.personaletal.papers.ReportNames;
import dk.personaletal.publication.PublicationList.Entry;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.shared.DanishFormat;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports by year, the newest year open. */
final class PublishedSection {
    private static final List<String> COLUMNS =
            List.of("Måned", "Rapport", "Version", "Grundlag fra", "Hvad er ændret", "Filer");

    static final String NOTHING = "<p>Der er endnu ikke udgivet en rapport.</p>\n";

    private PublishedSection() {}

    /** @param folder where the page lies that links to them */
    static String write(Path folder, List<Entry> published) {
        if (published.isEmpty()) {
            return NOTHING;
        }
        Map<Integer, List<Entry>> years = published.stream()
                .collect(Collectors.groupingBy(
                        one -> one.period().getYear(),
                        () -> new TreeMap<Integer, List<Entry>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        int newest = years.keySet().iterator().next();
        return years.entrySet().stream()
                .map(year -> year(folder, year.getKey(), year.getValue(), year.getKey() == newest))
                .collect(Collectors.joining());
    }

    private static String year(Path folder, int year, List<Entry> entries, boolean open) {
        long months = entries.stream().map(Entry::period).distinct().count();
        return "<details" + (open ? " open=\"open\"" : "") + ">\n<summary>" + year + " ("
                + (months == 1 ? "1 måned" : months + " måneder") + ")</summary>\n"
                + Html.table(
                        "Rapporter for " + year,
                        COLUMNS,
                        entries.stream().map(one -> row(folder, one)).toList())
                + "</details>\n";
    }

    private static List<String> row(Path folder, Entry one) {
        String month = DanishFormat.month(one.period());
        String edition = one.edition().equals("committee") ? "" : ", intern udgave";
        return List.of(
                Html.escape(month),
                Html.escape(title(one) + edition),
                String.valueOf(one.version()),
                Html.escape(StateWords.time(one.asOf())),
                changes(one),
                links(folder, one, month));
    }

    private static String changes(Entry one) {
        if (one.version() == 1) {
            return "Første udgave";
        }
        String count = one.changes() == 0
                ? "Intet tal, som begge udgaver viser, er ændret."
                : one.changes() + " tal er ændret.";
        return count
                + one.causes().stream()
                        .map(cause -> "<li>" + Html.escape(cause) + "</li>")
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(), items -> items.isEmpty() ? "" : "<ul>" + items + "</ul>"));
    }

    private static String links(Path folder, Entry one, String month) {
        String of = " af " + title(one) + " for " + month + ", version " + one.version() + ", "
                + Municipalities.nameOf(one.municipality());
        return Stream.of(".pdf", ".xlsx")
                .flatMap(ending -> one.files().stream()
                        .filter(file -> file.getFileName().toString().endsWith(ending))
                        .map(file -> "<a href=\"" + IndexPage.href(folder, file) + "\">"
                                + (ending.equals(".pdf") ? "PDF" : "Regneark") + "<span class=\"unseen\">"
                                + Html.escape(of) + "</span></a>"))
                .collect(Collectors.joining(" "));
    }

    private static String title(Entry one) {
        String report = one.report();
        String title = ReportNames.exists(report) ? ReportNames.titleOf(report) : report;
        return one.scope().isWhole() ? title : title + ", " + one.scope().inWords();
    }
}
