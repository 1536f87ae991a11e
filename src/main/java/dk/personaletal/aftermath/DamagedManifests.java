package dk.personaletal.aftermath;

import java.nio.file.Path;
import java.util.List;

/** Manifests that can't be read, in words. The register in the database has what stood in them. */
public final class DamagedManifests {
    static final String REMEDY =
            "Hent filen fra en sikkerhedskopi, eller flyt hele mappen væk, og kør rerun for måneden: så trykkes"
                    + " udgaven igen, som den var. Er den ikke den nyeste, så giv --as-of det tidspunkt, hvor den var"
                    + " det (status viser, hvornår udgaverne kom).";

    private DamagedManifests() {}

    /** A line each. */
    public static List<String> lines(List<Path> files) {
        return files.stream()
                .map(file -> "Bemærk: " + file + " er beskadiget, og udgaven er ikke på læsernes side. " + REMEDY)
                .toList();
    }
}
