package dk.personaletal.reports.pdf;

import dk.personaletal._support.SampleReport;
import dk.personaletal.reports.xlsx.XlsxRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the sample report into a folder: what a child process runs, and a way to look at the pages. */
final class SampleToFile {
    private SampleToFile() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("sample.pdf"), new PdfRenderer().render(SampleReport.document()));
        Files.write(folder.resolve("sample.xlsx"), new XlsxRenderer().render(SampleReport.document()));
    }
}
