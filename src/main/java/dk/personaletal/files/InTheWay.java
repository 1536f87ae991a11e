package dk.personaletal.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Where a folder belongs, something else lies: a link, a file, or what somebody else has put there. */
public final class InTheWay extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final transient Path place;

    public InTheWay(Path place) {
        super(place.toString());
        this.place = place;
    }

    public Path place() {
        return place;
    }
}
