package dk.personaletal.publication;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a report stands now.
 *
 * @param version 1 for the first, 2 for the next content of the same period
 * @param isNew false when exactly this was published before
 * @param files absolute paths, the PDF first when there is one
 */
public record Published(int version, boolean isNew, String contentSha256, List<Path> files) {}
