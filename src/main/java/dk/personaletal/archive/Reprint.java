package dk.personaletal.archive;

import dk.personaletal.publication.Published;
import dk.personaletal.publication.Publisher;
import dk.personaletal.publication.Trees;
import dk.personaletal.workplace.Workplace;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Puts a published version before readers again, byte for byte. */
public final class Reprint {
    private final PublicationArchive archive;
    private final Publisher publisher;

    public Reprint(Workplace workplace, Trees trees) {
        this.archive = new PublicationArchive(workplace);
        this.publisher = new Publisher(trees);
    }

    /** Empty when it was published before files were kept. */
    public Optional<Published> of(Publication publication) {
        SortedMap<String, byte[]> files = archive.files(publication);
        return files.isEmpty()
                ? Optional.empty()
                : archive.findManifestEntry(publication).map(entry -> publisher.restore(entry, files));
    }

    /** The same; empty too when an earlier release published it in some of the formats only. */
    public Optional<Published> whole(Publication publication) {
        Set<String> names = archive.contents(publication).keySet();
        return ReportOrder.ALL_FORMATS.stream()
                        .allMatch(format -> names.stream().anyMatch(name -> name.endsWith("." + format)))
                ? of(publication)
                : Optional.empty();
    }
}
