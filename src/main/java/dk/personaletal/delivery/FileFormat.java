package dk.personaletal.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a file is when it isn't CSV, told by its bytes, whatever its name is. Only its ends are looked at; nothing in it is
 * unpacked. The first that fits.
 */
public enum FileFormat {
    EXCEL("et Excel-regneark", ends -> ends.is("PK\3\4") && ends.have("xl/workbook")),
    OPEN_DOCUMENT("et regneark fra LibreOffice", ends -> ends.is("PK\3\4") && ends.have("opendocument.spreadsheet")),
    ZIP("en pakket fil (zip)", ends -> ends.is("PK\3\4") || ends.is("PK\5\6")),
    PROTECTED_OFFICE(
            "en Office-fil med adgangskode", ends -> ends.areOldOffice() && ends.have(wide("EncryptedPackage"))),
    OLD_EXCEL("et Excel-regneark i det gamle format (xls)", FileEnds::areOldOffice),
    PDF("en PDF", ends -> ends.is("%PDF")),
    PACKED("en pakket fil", ends -> ends.is("\u001f\u008b") || ends.is("7z\u00bc\u00af") || ends.is("Rar!")),
    EXCEL_XML("et Excel-regneark som XML", ends -> ends.beginWith("<?xml") && ends.have("office:spreadsheet")),
    HTML(
            "en webside (HTML)",
            ends -> ends.beginWith("<!doctype html") || ends.beginWith("<html") || ends.beginWith("<table")),
    XML("XML", ends -> ends.beginWith("<?xml")),
    JSON("JSON", ends -> ends.beginWith("{") || ends.beginWith("["));

    private final String danish;
    private final Predicate<FileEnds> fits;

    FileFormat(String danish, Predicate<FileEnds> fits) {
        this.danish = danish;
        this.fits = fits;
    }

    /** For example {@code et Excel-regneark}. */
    public String danish() {
        return danish;
    }

    /** Empty for text that may be CSV, and for what isn't known. */
    public static Optional<FileFormat> of(Path file) throws IOException {
        FileEnds ends = FileEnds.read(file);
        return Arrays.stream(values()).filter(format -> format.fits.test(ends)).findFirst();
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** The first and the last bytes of a file, each as a character. */
    private record FileEnds(String first, String last) {
        private static final int BYTES = 1 << 16;

        static FileEnds read(Path file) throws IOException {
            try (SeekableByteChannel in = Files.newByteChannel(file)) {
                String first = read(in);
                return new FileEnds(first, read(in.position(Math.max(0, in.size() - BYTES))));
            }
        }

        private static String read(SeekableByteChannel in) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(BYTES);
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {}
            return StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
        }

        boolean is(String magic) {
            return first.startsWith(magic);
        }

        boolean areOldOffice() {
            return is("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
        }

        boolean have(String part) {
            return first.contains(part) || last.contains(part);
        }

        /** As text, whatever mark and space comes before it. */
        boolean beginWith(String text) {
            String stripped = first.startsWith("\u00ef\u00bb\u00bf") ? first.substring(3) : first;
            return stripped.stripLeading().toLowerCase(Locale.ROOT).startsWith(text);
        }
    }
}
