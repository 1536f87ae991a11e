package dk.personaletal.aftermath;

import dk.personaletal.job.Reporting;
import dk.personaletal.publication.PublicationList.Entry;
import dk.personaletal.shared.DanishFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports by year, the newest year open. */
final class PublishedSection {
    private static final List<String> COLUMNS = List.of("Måned", "Rapport", "Version", "Grundlag fra", "Filer");

    private PublishedSection() {}

    static String write(List<Entry> published) {
        if (published.isEmpty()) {
            return "<p>Der er endnu ikke udgivet en rapport.</p>\n";
        }
        Map<Integer, List<Entry>> years = published.stream()
                .collect(Collectors.groupingBy(
                        one -> one.period().getYear(),
                        () -> new TreeMap<Integer, List<Entry>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        int newest = years.keySet().iterator().next();
        return years.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue(), year.getKey() == newest))
                .collect(Collectors.joining());
    }

    private static String year(int year, List<Entry> entries, boolean open) {
        long months = entries.stream().map(Entry::period).distinct().count();
        return "<details" + (open ? " open=\"open\"" : "") + ">\n<summary>" + year + " ("
                + (months == 1 ? "1 måned" : months + " måneder") + ")</summary>\n"
                + Html.table(
                        "Rapporter for " + year,
                        COLUMNS,
                        entries.stream().map(PublishedSection::row).toList())
                + "</details>\n";
    }

    private static List<String> row(Entry one) {
        String month = DanishFormat.month(one.period());
        String edition = one.edition().equals("committee") ? "" : ", intern udgave";
        return List.of(
                Html.escape(month),
                Html.escape(title(one.report()) + edition),
                String.valueOf(one.version()),
                Html.escape(StateWords.time(one.asOf())),
                links(one, month));
    }

    private static String links(Entry one, String month) {
        String of = " for " + month + ", version " + one.version();
        return one.files().stream()
                .filter(file -> file.endsWith(".pdf") || file.endsWith(".xlsx"))
                .map(file -> "<a href=\"" + Html.href(file) + "\">" + (file.endsWith(".pdf") ? "PDF" : "Regneark")
                        + "<span class=\"unseen\">" + Html.escape(of) + "</span></a>")
                .collect(Collectors.joining(" "));
    }

    private static String title(String report) {
        return Reporting.hasReport(report) ? Reporting.titleOf(report) : report;
    }
}
