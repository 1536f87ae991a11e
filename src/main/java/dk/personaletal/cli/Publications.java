package dk.personaletal.cli;

import dk.personaletal.aftermath.DamagedManifests;
import dk.personaletal.aftermath.ReadersPage;
import dk.personaletal.corrections.WaitingCorrections;
import dk.personaletal.corrections.WaitingCorrections.Waiting;
import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Settings;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published: as text, and as the readers' page. */
final class Publications {
    private Publications() {}

    static Trees trees(Settings settings) {
        return new Trees(settings.output(), settings.internalFolder());
    }

    /** The readers' page with what stands now; what it can't show is told. */
    static PublicationList list(Session session, Settings settings, Console console) {
        PublicationList list = ReadersPage.write(
                trees(settings),
                settings.municipality(),
                session.workplace().clock().instant());
        DamagedManifests.lines(list.unreadable()).forEach(console::complain);
        return list;
    }

    static void say(Console console, YearMonth period, Published paper) {
        console.say((paper.isNew() ? "Udgivet" : "Intet nyt: udgivet tidligere") + " for " + period
                + (paper.version() > 1 ? ", version " + paper.version() : "") + ":");
        paper.files().stream()
                .filter(path -> path.toString().endsWith(".pdf"))
                .forEach(path -> console.say("  " + path));
    }

    /** The correction of a month that readers don't have yet, as a Danish line. */
    static Optional<String> waitingCorrection(Session session, Settings settings, YearMonth period) {
        return new WaitingCorrections(session.workplace(), settings.municipality())
                .list().stream()
                        .filter(one -> one.period().equals(period))
                        .map(Waiting::line)
                        .findFirst();
    }

    static Map<String, Object> json(Published paper) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", paper.report());
        json.put("edition", paper.edition());
        json.put("published", paper.isNew());
        json.put("version", paper.version());
        json.put("files", files(paper));
        return json;
    }

    static List<String> files(@Nullable Published published) {
        return published == null
                ? List.of()
                : published.files().stream().map(String::valueOf).toList();
    }
}
