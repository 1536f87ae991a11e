package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.Inbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How things stand: last runs, what waits, what was rejected, what has been published. */
public record Status(
        int municipality,
        List<Run> lastRuns,
        List<String> waiting,
        List<Rejected> rejected,
        List<Current> deliveries,
        List<Report> published) {
    private static final int RUNS_SHOWN = 10;

    /** One execution of a job. */
    public record Run(String job, String status, String started, String ended) {}

    /** A rejected delivery that no accepted one has replaced. */
    public record Rejected(String file, String decidedAt, List<String> rules) {}

    /** A delivery that reports read. */
    public record Current(String file, String acceptedAt, long rowsRead, long rowsKept) {}

    /** A published version. */
    public record Report(String period, String report, String edition, int version, String publishedAt) {}

    public static Status of(Workplace workplace, int municipality, Path inbox, boolean markerRequired) {
        return new Status(
                municipality,
                runs(workplace),
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

    private static List<String> waiting(Path inbox, boolean markerRequired) {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        return new Inbox(inbox, markerRequired)
                .listWaiting().stream()
                        .map(file -> file.getFileName().toString())
                        .toList();
    }

    private static Rejected rejected(Workplace workplace, Delivery delivery) {
        return new Rejected(
                delivery.fileName(),
                String.valueOf(delivery.decidedAt()),
                workplace.findings().listCounts(delivery.id()).stream()
                        .map(count -> count.rule())
                        .toList());
    }

    private static List<Run> runs(Workplace workplace) {
        return workplace
                .database()
                .sql("""
                        select i.job_name, e.status, e.start_time::text, e.end_time::text
                        from batch_job_execution e join batch_job_instance i using (job_instance_id)
                        order by e.job_execution_id desc limit :shown
                        """)
                .param("shown", RUNS_SHOWN)
                .query((row, i) -> new Run(
                        row.getString(1),
                        row.getString(2),
                        String.valueOf(row.getString(3)),
                        String.valueOf(row.getString(4))))
                .list();
    }
}
