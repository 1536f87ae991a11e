package dk.personaletal.aftermath;

import dk.personaletal.delivery.Severity;
import dk.personaletal.files.Tree;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.night.NightFacts;
import dk.personaletal.night.NightRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures about a night for Prometheus' textfile collector; counts alone, nothing about persons. */
final class MetricsFile {
    private static final String LAST_SUCCESS = "personaletal_last_success_timestamp_seconds";

    private final Path file;

    MetricsFile(Path file) {
        this.file = file;
    }

    /** The time of the last success stays when this night was none. */
    void write(NightEnd night) throws IOException {
        MetricsText text = new MetricsText();
        Map<String, String> of = of(night);
        one(
                text,
                of,
                "personaletal_last_run_timestamp_seconds",
                "When the last night ended.",
                night.ended().getEpochSecond());
        one(text, of, "personaletal_last_run_exit_code", "How it ended; 0 is well.", night.exitCode());
        one(
                text,
                of,
                "personaletal_last_run_duration_seconds",
                "How long it took.",
                Duration.between(night.started(), night.ended()).toSeconds());
        Optional<Long> success = night.succeeded() ? Optional.of(night.ended().getEpochSecond()) : before();
        success.ifPresent(at -> one(text, of, LAST_SUCCESS, "When a night last ended with exit code 0.", at));
        NightRun.Result result = night.result();
        if (result != null) {
            write(text, of, result);
        }
        put(night, text.toString());
    }

    /** A link of that name is replaced, and what it leads to is left alone. */
    private void put(NightEnd night, String text) throws IOException {
        Path place = file.toAbsolutePath();
        Tree tree = Tree.open(Objects.requireNonNull(place.getParent()), String.valueOf(night.municipality()));
        tree.put(tree.folder(), place.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(MetricsText text, Map<String, String> of, NightRun.Result result) {
        NightFacts facts = result.facts();
        one(text, of, "personaletal_rows_read", "Rows read by the last night.", facts.rowsRead());
        one(text, of, "personaletal_rows_kept", "Rows that it kept.", facts.rowsKept());
        one(
                text,
                of,
                "personaletal_deliveries_missing",
                "Expected deliveries that are overdue.",
                result.missing().size());
        one(
                text,
                of,
                "personaletal_deliveries_waiting",
                "Files without their marker.",
                result.waiting().size());
        findings(text, of, facts);
        deliveries(text, of, result);
        String seconds = "personaletal_stage_duration_seconds";
        text.gauge(seconds, "Time spent by stage; stages may run side by side.");
        facts.stageSeconds().forEach((stage, spent) -> text.sample(seconds, with(of, "stage", stage), spent));
        papers(text, of, result);
    }

    private static void papers(MetricsText text, Map<String, String> of, NightRun.Result result) {
        if (result.papers().isEmpty()) {
            return;
        }
        String version = "personaletal_published_version";
        text.gauge(version, "The version that stands published.");
        Map<String, String> ofMonth = with(of, "period", String.valueOf(result.period()));
        result.papers()
                .forEach(paper -> text.sample(
                        version,
                        with(with(ofMonth, "report", paper.report()), "edition", paper.edition()),
                        paper.version()));
    }

    private static void findings(MetricsText text, Map<String, String> of, NightFacts facts) {
        String name = "personaletal_findings";
        text.gauge(name, "Findings in the deliveries that the last night judged.");
        for (Severity severity : Severity.values()) {
            text.sample(
                    name,
                    with(of, "severity", severity.name().toLowerCase(Locale.ROOT)),
                    facts.findings().getOrDefault(severity, 0L));
        }
    }

    private static void deliveries(MetricsText text, Map<String, String> of, NightRun.Result result) {
        String name = "personaletal_deliveries";
        text.gauge(name, "Deliveries of the last night by what became of them.");
        result.deliveries().stream()
                .collect(Collectors.groupingBy(DeliveryOutcome::verdict, TreeMap::new, Collectors.counting()))
                .forEach((verdict, count) -> text.sample(name, with(of, "verdict", verdict), count));
    }

    private Optional<Long> before() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        // whatever bytes are in it
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.matches(LAST_SUCCESS + "\\{.*} \\d{1,18}"))
                .map(line -> Long.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst();
    }

    private static void one(MetricsText text, Map<String, String> of, String name, String help, long value) {
        text.gauge(name, help).sample(name, of, value);
    }

    private static Map<String, String> of(NightEnd night) {
        return Map.of("municipality", String.valueOf(night.municipality()));
    }

    private static Map<String, String> with(Map<String, String> labels, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(labels);
        more.put(name, value);
        return more;
    }
}
