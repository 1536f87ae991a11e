package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsFileTest {
    private static final String LAST_SUCCESS = "personaletal_last_success_timestamp_seconds{municipality=\"173\"} ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatTheNightDid() throws IOException {
        assertThat(write(Nights.rejected()))
                .contains(
                        "personaletal_last_run_exit_code{municipality=\"173\"} 65",
                        "personaletal_last_run_duration_seconds{municipality=\"173\"} 42",
                        "personaletal_rows_read{municipality=\"173\"} 4000",
                        "personaletal_rows_kept{municipality=\"173\"} 3998",
                        "personaletal_findings{municipality=\"173\",severity=\"warning\"} 7",
                        "personaletal_findings{municipality=\"173\",severity=\"fatal\"} 0",
                        "personaletal_deliveries{municipality=\"173\",verdict=\"rejected\"} 1",
                        "personaletal_deliveries_waiting{municipality=\"173\"} 1",
                        "personaletal_stage_duration_seconds{municipality=\"173\",stage=\"take-in\"} 1.250",
                        "personaletal_published_version{municipality=\"173\",period=\"2021-03\",report=\"tal\",edition=\"committee\"} 2");
    }

    @Test
    void theLastSuccessStaysThroughBadNights() throws IOException {
        assertThat(write(Nights.rejected())).noneMatch(line -> line.startsWith(LAST_SUCCESS));
        write(Nights.well());
        String success = LAST_SUCCESS + Nights.END.getEpochSecond();
        assertThat(write(Nights.brokenOff())).contains(success);
        assertThat(write(Nights.missing()))
                .contains(success, "personaletal_deliveries_missing{municipality=\"173\"} 1");
    }

    /** As the collector reads it: each sample is one of the metric declared above it, which has a help and a type. */
    @Test
    void isWellFormed() throws IOException {
        String current = "";
        for (String line : write(Nights.rejected())) {
            if (line.startsWith("# HELP ")) {
                current = line.split(" ", 4)[2];
            } else if (line.startsWith("# TYPE ")) {
                assertThat(line).isEqualTo("# TYPE " + current + " gauge");
            } else {
                assertThat(line).matches(current + "\\{([a-z]+=\"[^\"]*\",?)+} [0-9.]+");
            }
        }
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        write(Nights.well());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private List<String> write(NightEnd night) throws IOException {
        Path file = folder.resolve("personaletal.prom");
        new MetricsFile(file).write(night);
        return Files.readAllLines(file);
    }
}
