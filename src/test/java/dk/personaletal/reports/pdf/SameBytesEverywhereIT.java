package dk.personaletal.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.SampleReport;
import dk.personaletal.reports.xlsx.XlsxRenderer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine with another language, time zone and encoding draws the same files. */
class SameBytesEverywhereIT {

    @Test
    void turkishMachineInAucklandDrawsTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Auckland",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleToFile.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "log.txt"))
                .start();
        assertThat(child.waitFor())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
        assertThat(folder.resolve("sample.pdf")).hasBinaryContent(new PdfRenderer().render(SampleReport.document()));
        assertThat(folder.resolve("sample.xlsx")).hasBinaryContent(new XlsxRenderer().render(SampleReport.document()));
    }
}
