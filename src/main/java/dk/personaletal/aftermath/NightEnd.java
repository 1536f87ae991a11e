package dk.personaletal.aftermath;

import dk.personaletal.night.NightRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended.
 *
 * @param runId the same in its log lines and its answer
 * @param exitCode what the scheduler is told
 * @param line the last line on standard error; empty when all went well
 * @param result null when the night broke off
 */
public record NightEnd(
        String runId,
        int municipality,
        Instant started,
        Instant ended,
        int exitCode,
        String line,
        NightRun.@Nullable Result result) {

    boolean succeeded() {
        return exitCode == 0;
    }
}
