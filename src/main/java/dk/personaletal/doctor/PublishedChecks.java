package dk.personaletal.doctor;

import dk.personaletal.publication.PublicationList;
import dk.personaletal.publication.Trees;
import dk.personaletal.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies published already: can it be read, and does it lie where only those may see it who should. */
final class PublishedChecks {
    private static final String QUALITY = "quality";

    private PublishedChecks() {}

    static List<Check> all(Settings settings) {
        Trees trees = new Trees(settings.output(), settings.internalFolder());
        List<Check> checks = new ArrayList<>();
        Stream.of(PublicationList.ofReaders(trees), PublicationList.ofInternal(trees))
                .flatMap(list -> list.unreadable().stream())
                .map(file -> Check.note(
                        "Udgivet",
                        file + " er beskadiget, og udgaven er ikke på siden",
                        "Hent filen fra en sikkerhedskopi, eller flyt mappen væk, og kør rerun for måneden."))
                .forEach(checks::add);
        List<Path> internal = internalAmongReaders(trees);
        if (!internal.isEmpty()) {
            checks.add(Check.note(
                    "Internt i læsernes mappe",
                    internal.stream().map(Path::toString).collect(Collectors.joining(", "))
                            + " er lagt der af en tidligere version af programmet",
                    "Flyt det til " + trees.internal() + ", eller slet det; rapporterne kan trykkes igen med rerun"
                            + " --edition internal."));
        }
        return checks;
    }

    private static List<Path> internalAmongReaders(Trees trees) {
        Path quality = trees.output().resolve(QUALITY);
        return Stream.concat(
                        Files.isDirectory(quality) ? Stream.of(quality) : Stream.empty(),
                        PublicationList.earlierInternalFolders(trees).stream())
                .toList();
    }
}
