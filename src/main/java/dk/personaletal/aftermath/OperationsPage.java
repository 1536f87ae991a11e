package dk.personaletal.aftermath;

import dk.personaletal.files.OutputProblem;
import dk.personaletal.files.Tree;
import dk.personaletal.night.MunicipalState;
import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.PublicationList.Entry;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Municipalities;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The page for operations: what waits, what was rejected and why, the last runs, and the internal edition. */
public final class OperationsPage {
    private OperationsPage() {}

    /**
     * Of every municipality of the database.
     *
     * @param municipality whose run writes it
     * @param readers what the readers' page shows, and what it can't
     * @param states asked more than once
     * @throws OutputProblem when it can't be written
     */
    public static void write(
            Trees trees,
            int municipality,
            PublicationList readers,
            Supplier<List<MunicipalState>> states,
            Instant now) {
        Tree tree = trees.internal(municipality);
        IndexPage.write(
                tree,
                () -> look(readers, PublicationList.ofInternal(trees), states.get()),
                shown -> page(tree.root(), shown, now));
    }

    /**
     * What the page shows.
     *
     * @param damaged manifests that can't be read, in both trees
     */
    record Shown(List<MunicipalState> states, List<Entry> internal, List<Path> damaged) {}

    private static Shown look(PublicationList readers, PublicationList internal, List<MunicipalState> states) {
        List<Path> damaged = new ArrayList<>(readers.unreadable());
        damaged.addAll(internal.unreadable());
        return new Shown(states, internal.entries(), damaged);
    }

    static String page(Path folder, Shown shown, Instant now) {
        List<IndexPage.Section> sections = new ArrayList<>();
        for (MunicipalState state : shown.states()) {
            int code = state.status().municipality();
            sections.add(new IndexPage.Section(
                    "kommune-" + code, Municipalities.nameOf(code), municipality(folder, state, shown.internal())));
        }
        if (!shown.damaged().isEmpty()) {
            sections.add(new IndexPage.Section("beskadiget", "Beskadigede filer", damaged(shown.damaged())));
        }
        return IndexPage.html(
                "Løn og personale i tal – drift",
                "Kun til internt brug. Siden er skrevet " + StateWords.time(now) + ".",
                sections);
    }

    private static String municipality(Path folder, MunicipalState state, List<Entry> internal) {
        int code = state.status().municipality();
        List<Entry> own =
                internal.stream().filter(one -> one.municipality() == code).toList();
        return "<h3>Mangler og venter</h3>\n" + StateSections.waiting(state.status(), state.missing())
                + "<h3>Afvist</h3>\n" + StateSections.rejected(state.status())
                + "<h3>Seneste kørsler</h3>\n" + StateSections.runs(state.status())
                + "<h3>Intern udgave</h3>\n" + PublishedSection.write(folder, own);
    }

    private static String damaged(List<Path> files) {
        return Html.table(
                "Filer, der ikke kan læses",
                List.of("Fil", "Hvad der skal gøres"),
                files.stream()
                        .map(file -> List.of(Html.escape(file.toString()), Html.escape(DamagedManifests.REMEDY)))
                        .toList());
    }
}
