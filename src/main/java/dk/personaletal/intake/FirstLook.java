package dk.personaletal.intake;

import dk.personaletal.delivery.FileFormat;
import dk.personaletal.delivery.Finding;
import dk.personaletal.shared.Checksum;
import dk.personaletal.validation.file.RegisterFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is seen of a file before any row is read. Whatever is wrong with it is its own, and stops no other.
 *
 * @param gone whether it was taken away since the folder was listed
 * @param sha256 empty when it can't be read
 * @param format what it is instead of CSV
 */
public record FirstLook(boolean gone, String sha256, long bytes, Optional<FileFormat> format) {
    public static FirstLook at(Path file) {
        try {
            Optional<FileFormat> format = FileFormat.of(file);
            return new FirstLook(false, Checksum.of(file), Files.size(file), format);
        } catch (NoSuchFileException e) {
            return new FirstLook(true, "", 0, Optional.empty());
        } catch (IOException | UncheckedIOException e) {
            return new FirstLook(false, "", 0, Optional.empty());
        }
    }

    /** Why it can't be registered as anything. */
    public Optional<Finding> refusal(String fileName, FileNames names) {
        if (sha256.isEmpty()) {
            return Optional.of(RegisterFindings.unreadable());
        }
        return names.parse(fileName).isPresent()
                ? Optional.empty()
                : format.map(found -> RegisterFindings.notCsv(found, fileName))
                        .or(() -> Optional.of(RegisterFindings.unknownFileName(fileName)));
    }

    /** Of a file whose name is agreed: one that ends so is a workbook only where a contract says so. */
    Optional<Finding> notCsv(String fileName) {
        return format.filter(found -> found != FileFormat.EXCEL || !fileName.endsWith(".xlsx"))
                .map(found -> RegisterFindings.notCsv(found, fileName));
    }
}
