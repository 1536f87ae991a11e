package dk.personaletal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {
    private static final byte[] OLD_OFFICE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private final Path file;

    FileFormatTest(@TempDir Path folder) {
        file = folder.resolve("loen_2021-03.csv");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, EXCEL", "xl/workbook.bin, EXCEL", "word/document.xml, ZIP", "loen_2021-03.csv, ZIP"})
    void aZipIsWhatItsPartsAre(String part, FileFormat format) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[300_000]);
            zip.putNextEntry(new ZipEntry(part));
        }
        assertThat(FileFormat.of(file)).contains(format);
    }

    @Test
    void anOpenDocumentSaysItsKindFirst() throws IOException {
        Files.writeString(file, "PK\3\4......mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(FileFormat.of(file)).contains(FileFormat.OPEN_DOCUMENT);
    }

    @Test
    void anOldOfficeFileMayBeLocked() throws IOException {
        Files.write(file, OLD_OFFICE);
        assertThat(FileFormat.of(file)).contains(FileFormat.OLD_EXCEL);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(OLD_OFFICE);
            out.write(new byte[200_000]);
            out.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        }
        assertThat(FileFormat.of(file)).contains(FileFormat.PROTECTED_OFFICE);
    }

    @Test
    void aPackedFileIsTold() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(1);
        }
        assertThat(FileFormat.of(file)).contains(FileFormat.PACKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | PDF",
                "\ufeff <!DOCTYPE html><html> | HTML",
                "<table><tr><td>CPR | HTML",
                "<?xml version='1.0'?><rows/> | XML",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/> | EXCEL_XML",
                "[{\"cpr\": 1}] | JSON"
            })
    void textThatIsNotCsvIsTold(String text, FileFormat format) throws IOException {
        Files.writeString(file, text);
        assertThat(FileFormat.of(file)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kommunekode;CPR\n173;x", "sep=;\nKommunekode", "PK;navn\n1;2"})
    void whatMayBeCsvIsNotJudgedHere(String text) throws IOException {
        Files.writeString(file, text);
        assertThat(FileFormat.of(file)).isEmpty();
    }
}
