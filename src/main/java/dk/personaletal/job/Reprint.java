package dk.personaletal.job;

import dk.personaletal.publication.Published;
import dk.personaletal.publication.Publisher;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Puts a published version before readers again, byte for byte. */
final class Reprint {
    private final PublicationArchive archive;
    private final Publisher publisher;

    Reprint(Workplace workplace, Path output) {
        this.archive = new PublicationArchive(workplace);
        this.publisher = new Publisher(output);
    }

    /** Empty when it was published before files were kept. */
    Optional<Published> of(Publication publication) {
        SortedMap<String, byte[]> files = archive.files(publication);
        return files.isEmpty()
                ? Optional.empty()
                : archive.findManifestEntry(publication).map(entry -> publisher.restore(entry, files));
    }

    /** The same, when it was published in all these formats. */
    Optional<Published> of(Publication publication, Set<String> formats) {
        return missing(archive.files(publication), formats).isEmpty() ? of(publication) : Optional.empty();
    }

    private static Set<String> missing(Map<String, byte[]> files, Set<String> formats) {
        Set<String> missing = new TreeSet<>(formats);
        missing.removeIf(format -> files.keySet().stream().anyMatch(name -> name.endsWith("." + format)));
        return missing;
    }
}
