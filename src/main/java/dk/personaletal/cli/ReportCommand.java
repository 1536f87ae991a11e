package dk.personaletal.cli;

import dk.personaletal.archive.ReportOrder;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.files.OutputProblem;
import dk.personaletal.files.Tree;
import dk.personaletal.papers.Papers;
import dk.personaletal.papers.ReportNames;
import dk.personaletal.papers.WarmUp;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "Lav en rapport af det, der er taget ind.", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Parameters(
            paramLabel = "NAVN",
            description = "Rapportens navn, for eksempel det første under reports i nightly.yaml.")
    String name = "";

    @Option(names = "--period", paramLabel = "ÅÅÅÅ-MM", required = true, description = "Rapportens måned.")
    @Nullable
    YearMonth period;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "pdf,xlsx,csv",
            description = "Hvilke filer der svares med (standard: alle). Der udgives altid alle.")
    Set<String> formats = ReportOrder.ALL_FORMATS;

    @Option(
            names = "--unit",
            paramLabel = "KODE",
            description = "Et center eller en afdeling. Standard: hele kommunen.")
    @Nullable
    String unit;

    @Option(names = "--edition", paramLabel = "committee|internal", defaultValue = "committee")
    String edition = "committee";

    @Option(
            names = "--draft",
            paramLabel = "MAPPE",
            description = "Læg en kladde her i stedet for at udgive. Hver side er mærket KLADDE, og intet gemmes.")
    @Nullable
    Path draft;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SettingsFile file = options.settings();
        Edition audience = Editions.parse(edition);
        ReportChoice.of(name, file.settings());
        checkFormats();
        checkDraft(file.settings());
        if (unit != null && !ReportNames.canBeOfAPart(name)) {
            throw new Usage("Rapporten " + name + " laves kun for hele kommunen. Udelad --unit.");
        }
        WarmUp.start();
        try (Session session = Session.exclusive(options, file.settings().municipality(), console.progress())) {
            Trees trees = Publications.trees(file.settings());
            Papers papers = new Papers(
                    session.workplace(), file, trees, options.keyFile(), session::lockHeld, console.progress());
            YearMonth month = Objects.requireNonNull(period);
            Scope scope = unit == null ? Scope.WHOLE : papers.scopeOf(unit, month, audience);
            ReportOrder order = new ReportOrder(name, month, audience, scope);
            if (draft != null) {
                return write(papers.drawDraft(order, formats), draft);
            }
            Published published = papers.make(month, List.of(order)).get(0);
            Publications.list(session, file.settings(), console);
            List<String> files = Publications.files(published).stream()
                    .filter(path -> formats.contains(path.substring(path.lastIndexOf('.') + 1)))
                    .toList();
            Optional<String> waits = audience == Edition.COMMITTEE
                    ? Publications.waitingCorrection(session, file.settings(), month)
                    : Optional.empty();
            if (options.json) {
                console.json(Map.of(
                        "published", published.isNew(),
                        "version", published.version(),
                        "files", files,
                        "waitingCorrections", waits.stream().toList()));
            } else {
                console.say(published.isNew() ? "Udgivet:" : "Intet nyt: udgivet tidligere:");
                files.forEach(path -> console.say("  " + path));
                waits.ifPresent(console::say);
            }
            return ExitCode.DONE.code();
        }
    }

    private int write(Map<String, byte[]> files, Path folder) {
        Tree tree = Tree.open(folder, "kladde");
        List<String> written = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                Path name = Path.of(file.getKey());
                Path parent = name.getParent();
                Path target = parent == null ? tree.folder() : tree.folder(parent.toString());
                String last = String.valueOf(name.getFileName());
                tree.put(target, last, file.getValue());
                written.add(String.valueOf(target.resolve(last)));
            }
        } catch (IOException e) {
            throw OutputProblem.of(folder, e);
        }
        if (options.json) {
            console.json(Map.of("published", false, "files", written));
        } else {
            console.say("Kladde:");
            written.forEach(path -> console.say("  " + path));
        }
        return ExitCode.DONE.code();
    }

    /** A draft among what readers may see would be taken for a paper. */
    private void checkDraft(Settings settings) {
        if (draft == null) {
            return;
        }
        Path place = draft.toAbsolutePath().normalize();
        if (Stream.of(settings.output(), settings.internalFolder())
                .map(folder -> folder.toAbsolutePath().normalize())
                .anyMatch(place::startsWith)) {
            throw new Usage("--draft må ikke være i mappen for det udgivne eller det interne. Vælg en anden mappe.");
        }
    }

    private void checkFormats() {
        Set<String> unknown = new TreeSet<>(formats);
        unknown.removeAll(ReportOrder.ALL_FORMATS);
        if (!unknown.isEmpty()) {
            throw new Usage("--format er pdf, xlsx og csv, ikke " + String.join(", ", unknown) + ".");
        }
    }
}
