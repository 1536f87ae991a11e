package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How things stand: last runs, what waits, what was rejected, what has been published. */
public record Status(
        int municipality,
        List<Run> lastRuns,
        List<String> waiting,
        List<Rejected> rejected,
        List<Current> deliveries,
        List<Report> published) {
    private static final int RUNS_SHOWN = 10;

    /** One execution of a job of the municipality. */
    public record Run(String job, String status, String started, String ended) {}

    /** A rejected delivery that no accepted one has replaced. */
    public record Rejected(String file, String decidedAt, List<String> rules, List<Reason> reasons) {}

    /** A rule that a rejected delivery broke, with the first finding's words; the lines are in the quality report. */
    public record Reason(String rule, long findings, String message, String remedy) {}

    /** A delivery that reports read. */
    public record Current(String file, String acceptedAt, long rowsRead, long rowsKept) {}

    /** A published version. */
    public record Report(String period, String report, String edition, int version, String publishedAt) {}

    /** @param inbox where deliveries wait; null when that isn't known */
    public static Status of(Workplace workplace, int municipality, @Nullable Path inbox, boolean markerRequired) {
        return new Status(
                municipality,
                runs(workplace, municipality),
                waiting(inbox, markerRequired),
                workplace.deliveries().listRejectedAndOpen(municipality).stream()
                        .map(delivery -> rejected(workplace, delivery))
                        .toList(),
                workplace.deliveries().listCurrent(municipality).stream()
                        .map(delivery -> new Current(
                                delivery.fileName(),
                                String.valueOf(delivery.decidedAt()),
                                delivery.rowsRead(),
                                delivery.rowsKept()))
                        .toList(),
                new PublicationRegister(workplace)
                        .list(municipality).stream()
                                .map(one -> new Report(
                                        one.period().toString(),
                                        one.report(),
                                        one.edition(),
                                        one.version(),
                                        one.publishedAt().toString()))
                                .toList());
    }

    private static List<String> waiting(@Nullable Path inbox, boolean markerRequired) {
        if (inbox == null || !Files.isDirectory(inbox)) {
            return List.of();
        }
        return new Inbox(inbox, markerRequired)
                .listWaiting().stream().map(InboxFile::nameOf).toList();
    }

    private static Rejected rejected(Workplace workplace, Delivery delivery) {
        List<RuleCount> counts = workplace.findings().listCounts(delivery.id());
        List<Finding> findings = workplace.findings().list(delivery.id());
        return new Rejected(
                delivery.fileName(),
                String.valueOf(delivery.decidedAt()),
                counts.stream().map(RuleCount::rule).toList(),
                counts.stream().map(count -> reason(count, findings)).toList());
    }

    private static Reason reason(RuleCount count, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(count.rule()))
                .findFirst()
                .map(first -> new Reason(count.rule(), count.findings(), first.message(), first.remedy()))
                .orElseGet(() -> new Reason(count.rule(), count.findings(), "", ""));
    }

    private static List<Run> runs(Workplace workplace, int municipality) {
        return workplace
                .database()
                .sql("""
                        select i.job_name, e.status, e.start_time::text, e.end_time::text
                        from batch_job_execution e join batch_job_instance i using (job_instance_id)
                        join municipality_run r using (job_execution_id)
                        where r.municipality = :municipality
                        order by e.job_execution_id desc limit :shown
                        """)
                .param("municipality", municipality)
                .param("shown", RUNS_SHOWN)
                .query((row, i) -> new Run(
                        row.getString(1),
                        row.getString(2),
                        String.valueOf(row.getString(3)),
                        String.valueOf(row.getString(4))))
                .list();
    }
}
