package dk.personaletal.intake;

import java.nio.file.Path;

/** There is no such inbox. */
public final class InboxMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InboxMissing(Path folder) {
        super("Indbakken " + folder + " findes ikke. Opret mappen, eller vælg en anden med --inbox.");
    }
}
