package dk.personaletal.night;

import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.corrections.WaitingCorrections;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.delivery.RuleSummary;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.FileNames;
import dk.personaletal.intake.FirstLook;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How things stand: last runs, what waits, what was rejected, what has been published. */
public record Status(
        int municipality,
        List<Run> lastRuns,
        List<String> waiting,
        List<Rejected> rejected,
        List<Dismissed> dismissed,
        List<Correction> waitingCorrections,
        List<Current> deliveries,
        List<Report> published) {
    private static final int RUNS_SHOWN = 10;

    /** One execution of a job of the municipality. */
    public record Run(String job, String status, String started, String ended) {}

    /** A rejected delivery that is news still. The lines are in the quality report. */
    public record Rejected(String file, String decidedAt, List<String> rules, List<RuleSummary> reasons) {}

    /** A rejected delivery that somebody has said needs no more attention. */
    public record Dismissed(String file, String dismissedAt, String reason) {}

    /**
     * A correction of a month that readers don't have yet.
     *
     * @param line what waits, why and for what, in Danish
     */
    public record Correction(String period, String since, String line) {}

    /** A delivery that reports read. */
    public record Current(String file, String acceptedAt, long rowsRead, long rowsKept) {}

    /**
     * A published version.
     *
     * @param scope empty: the whole municipality
     */
    public record Report(String period, String report, String scope, String edition, int version, String publishedAt) {}

    /**
     * @param inbox where deliveries wait; null when that isn't known
     * @param names what files there may be called
     */
    public static Status of(
            Workplace workplace, int municipality, @Nullable Path inbox, boolean markerRequired, FileNames names) {
        return new Status(
                municipality,
                runs(workplace, municipality),
                waiting(inbox, markerRequired),
                Stream.concat(
                                workplace.deliveries().listRejectedAndOpen(municipality).stream()
                                        .map(delivery -> rejected(workplace, delivery)),
                                misnamed(inbox, markerRequired, names))
                        .toList(),
                dismissed(workplace, municipality),
                new WaitingCorrections(workplace, municipality)
                        .list().stream()
                                .map(one -> new Correction(
                                        one.period().toString(), one.since().toString(), one.line()))
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
                                        one.scope().key(),
                                        one.edition().label(),
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

    /** What is rejected each night as long as it lies there, since nobody can tell what it is. */
    private static Stream<Rejected> misnamed(@Nullable Path inbox, boolean markerRequired, FileNames names) {
        if (inbox == null || !Files.isDirectory(inbox)) {
            return Stream.of();
        }
        return new Inbox(inbox, markerRequired)
                .listDelivered().stream()
                        .filter(file -> names.parse(file.fileName()).isEmpty() && !names.isPart(file.fileName()))
                        .flatMap(file -> FirstLook.at(file.path()).refusal(file.fileName(), names).stream()
                                .map(why -> new Rejected(
                                        file.fileName(), "", List.of(why.rule()), RuleSummary.of(List.of(why)))));
    }

    private static Rejected rejected(Workplace workplace, Delivery delivery) {
        List<RuleSummary> reasons =
                DeliveryOutcome.of(delivery, "rejected", workplace.findings()).rules();
        return new Rejected(
                delivery.fileName(),
                String.valueOf(delivery.decidedAt()),
                reasons.stream().map(RuleSummary::rule).toList(),
                reasons);
    }

    private static List<Dismissed> dismissed(Workplace workplace, int municipality) {
        return workplace.deliveries().listDismissed(municipality).stream()
                .flatMap(delivery -> Optional.ofNullable(delivery.dismissal()).stream()
                        .map(one -> new Dismissed(delivery.fileName(), one.at().toString(), one.reason())))
                .toList();
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
