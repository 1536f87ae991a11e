package dk.personaletal.golden;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.intake.Intake;
import dk.personaletal.night.NightRun;
import dk.personaletal.papers.Papers;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** A real night, as the command runs it, and what it published. */
record Night(NightRun.Result result, Map<String, byte[]> files) {
    private static final String REPORT = "loen-og-personale-i-tal";

    /** @param folder where the output and the key of the pseudonyms come */
    static Night run(DatabaseAddress database, Path inbox, Path folder) {
        SettingsFile settings = SettingsFile.load(null);
        Trees trees = new Trees(folder.resolve("output"), folder.resolve("output-intern"));
        try (Workplace workplace = Workplace.open(database)) {
            KeyFile key = new KeyFile(folder.resolve("secret/key"), false);
            Intake intake = new Intake(workplace, settings, trees.internal(), key, Progress.SILENT);
            Papers papers = new Papers(workplace, settings, trees, key, () -> true, Progress.SILENT);
            NightRun.Result result = new NightRun(workplace, intake, papers, settings.settings())
                    .run(inbox, true, "standard", Optional.empty(), Edition.COMMITTEE);
            return new Night(result, contents(trees.output(), result));
        }
    }

    byte[] pdf() {
        return Objects.requireNonNull(files.get(REPORT + ".pdf"));
    }

    byte[] table(String name) {
        return Objects.requireNonNull(files.get("tables/" + name + ".csv"));
    }

    private static Map<String, byte[]> contents(Path output, NightRun.Result result) {
        Path folder =
                output.resolve("173").resolve(String.valueOf(result.period())).resolve(REPORT);
        Map<String, byte[]> contents = new TreeMap<>();
        for (Path file : result.papers().get(0).files()) {
            try {
                String name =
                        folder.toAbsolutePath().relativize(file).toString().replace('\\', '/');
                contents.put(name, Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }
}
