package dk.personaletal.night;

import dk.personaletal.archive.ReportOrder;
import dk.personaletal.corrections.WaitingCorrections;
import dk.personaletal.corrections.WaitingCorrections.Waiting;
import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.Expectations;
import dk.personaletal.intake.InboxMissing;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.intake.MissingDelivery;
import dk.personaletal.intake.StandingRejections;
import dk.personaletal.papers.Papers;
import dk.personaletal.publication.Published;
import dk.personaletal.retention.OldRuns;
import dk.personaletal.retention.SupersededFigures;
import dk.personaletal.settings.ReportSchedule;
import dk.personaletal.settings.ReportSchedule.Audience;
import dk.personaletal.settings.Settings;
import dk.personaletal.workplace.Recovery;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nightly run: take in what is new, then make the papers of the period. */
public final class NightRun {
    private final Workplace workplace;
    private final Intake intake;
    private final Papers papers;
    private final List<ReportSchedule> reports;
    private final int municipality;
    private final Expectations expectations;

    /** @throws dk.personaletal.settings.SettingsProblem when the settings expect what can't be waited for */
    public NightRun(Workplace workplace, Intake intake, Papers papers, Settings settings) {
        this.workplace = workplace;
        this.intake = intake;
        this.papers = papers;
        this.reports = settings.reports();
        this.municipality = settings.municipality();
        this.expectations = new Expectations(settings.expected());
    }

    /**
     * What the night did.
     *
     * @param deliveries what became of files, and the rejections of earlier nights that are news still
     * @param period what was reported on; null when there is no payroll to report on yet
     * @param papers what stands published, in the order of the settings; none when there is a problem
     * @param waiting files without their marker
     * @param corrections what readers don't have yet, a Danish line each
     * @param missing expected deliveries that are overdue
     * @param problem why the period that was asked for has no report, in Danish; null when it has one
     */
    public record Result(
            List<DeliveryOutcome> deliveries,
            @Nullable YearMonth period,
            List<Published> papers,
            List<String> waiting,
            List<String> corrections,
            List<MissingDelivery> missing,
            NightFacts facts,
            @Nullable String problem) {
        public Result {
            papers = List.copyOf(papers);
            missing = List.copyOf(missing);
            deliveries = List.copyOf(deliveries);
            waiting = List.copyOf(waiting);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * @param period the month to report on; empty: the newest with an accepted payroll delivery
     * @throws InboxMissing when the folder doesn't exist
     */
    public Result run(
            Path inboxFolder, boolean markerRequired, String layout, Optional<YearMonth> period, Edition edition) {
        if (!Files.isDirectory(inboxFolder)) {
            throw new InboxMissing(inboxFolder);
        }
        new Recovery(workplace, municipality).endTheDead();
        NightFacts.Start start = NightFacts.Start.now(workplace);
        Inbox inbox = new Inbox(inboxFolder, markerRequired);
        List<DeliveryOutcome> outcomes =
                intake.takeIn(new IntakeOrder(inbox.listDelivered(), layout, false, List.of(), null));
        Optional<YearMonth> month = period.or(() -> workplace.deliveries().findNewestMonth(municipality));
        List<Published> published = List.of();
        String problem = null;
        try {
            published = month.map(one -> papers.make(one, orders(one, edition))).orElse(List.of());
        } catch (ReportProblem noReport) {
            problem = noReport.getMessage();
        }
        new SupersededFigures(workplace, municipality).forget();
        List<String> waiting =
                inbox.listWaiting().stream().map(InboxFile::nameOf).toList();
        List<MissingDelivery> missing = expectations.missing(
                workplace.deliveries().listCurrent(municipality),
                workplace.clock().instant());
        workplace.transaction().executeWithoutResult(status -> new OldRuns(workplace, municipality).forget());
        return new Result(
                StandingRejections.after(outcomes, workplace, municipality),
                month.orElse(null),
                published,
                waiting,
                new WaitingCorrections(workplace, municipality)
                        .list().stream().map(Waiting::line).toList(),
                missing,
                NightFacts.since(start, municipality, workplace),
                problem);
    }

    private List<ReportOrder> orders(YearMonth period, Edition edition) {
        return reports.stream()
                .filter(report -> report.isDue(period))
                .map(report ->
                        new ReportOrder(report.name(), period, edition(report).orElse(edition)))
                .distinct()
                .toList();
    }

    private static Optional<Edition> edition(ReportSchedule report) {
        return Optional.ofNullable(report.edition())
                .map(audience -> audience == Audience.COMMITTEE ? Edition.COMMITTEE : Edition.INTERNAL);
    }
}
