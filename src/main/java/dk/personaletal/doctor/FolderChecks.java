package dk.personaletal.doctor;

import dk.personaletal.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders and files that the night reads and writes. */
final class FolderChecks {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LEAST_SPACE = 200;
    private static final long AMPLE_SPACE = 1024;

    private FolderChecks() {}

    static List<Check> all(Settings settings, Path data) {
        List<Check> checks = new ArrayList<>(List.of(
                inbox(settings.inbox()),
                writable("Output", settings.output(), "--output"),
                writable("Den interne mappe", settings.internalFolder(), "--internal"),
                space("Plads til output", settings.output()),
                space("Plads til data", data)));
        Path metrics = settings.metrics();
        if (metrics != null) {
            checks.add(writable("Tal til overvågning", parent(metrics), "--metrics"));
        }
        if (settings.mail() != null && settings.mail().passwordFile() != null) {
            Path file = settings.mail().passwordFile();
            checks.add(
                    Files.isReadable(file)
                            ? Check.ok("Mailens kodeord", "kan læses")
                            : Check.fault("Mailens kodeord", file + " kan ikke læses", "Ret mail.password-file."));
        }
        return checks;
    }

    private static Check inbox(Path inbox) {
        if (!Files.isDirectory(inbox)) {
            return Check.fault("Indbakke", inbox + " findes ikke", "Opret mappen, eller vælg en anden med --inbox.");
        }
        return Files.isReadable(inbox) && Files.isExecutable(inbox)
                ? Check.ok("Indbakke", inbox + " kan læses")
                : Check.fault("Indbakke", inbox + " kan ikke læses", "Giv brugeren læseret til mappen.");
    }

    /** Tried, as rights don't tell of file systems that are read-only. */
    private static Check writable(String about, Path folder, String option) {
        Path standing = standing(folder);
        try {
            Files.delete(Files.createTempFile(standing, ".personaletal", ""));
            return Check.ok(about, folder + " kan skrives");
        } catch (IOException e) {
            return Check.fault(
                    about,
                    standing + " kan ikke skrives",
                    "Giv brugeren skriveret, eller vælg en anden med " + option + ".");
        }
    }

    private static Check space(String about, Path folder) {
        try {
            long megabytes = Files.getFileStore(standing(folder)).getUsableSpace() / MEGABYTE;
            String meaning = megabytes + " MB ledige ved " + folder;
            if (megabytes < LEAST_SPACE) {
                return Check.fault(about, meaning, "Skaf mindst " + LEAST_SPACE + " MB.");
            }
            return megabytes < AMPLE_SPACE
                    ? Check.note(about, meaning, "Skaf plads i tide; under " + LEAST_SPACE + " MB kører natten ikke.")
                    : Check.ok(about, meaning);
        } catch (IOException e) {
            return Check.fault(about, folder + " svarer ikke", "Kontrollér disken.");
        }
    }

    private static Path standing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.exists(at)) {
            at = parent(at);
        }
        return at;
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }
}
