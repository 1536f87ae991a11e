package dk.personaletal.job;

import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.publication.Published;
import dk.personaletal.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nightly run: take in what is new, then report on the period. */
public final class NightRun {
    private static final String REPORT = "loen-og-personale-i-tal";

    private final Workplace workplace;
    private final Intake intake;
    private final Reporting reporting;
    private final int municipality;
    private final Expectations expectations;

    /** @throws dk.personaletal.settings.SettingsProblem when the settings expect what can't be waited for */
    public NightRun(Workplace workplace, Intake intake, Reporting reporting, Settings settings) {
        this.workplace = workplace;
        this.intake = intake;
        this.reporting = reporting;
        this.municipality = settings.municipality();
        this.expectations = new Expectations(settings.expected());
    }

    /**
     * What the night did.
     *
     * @param deliveries what became of files, and the rejections of earlier nights that are news still
     * @param period what was reported on; null when there is no payroll to report on yet
     * @param report what stands published; null likewise, and when there is a problem
     * @param waiting files without their marker
     * @param missing expected deliveries that are overdue
     * @param problem why the period that was asked for has no report, in Danish; null when it has one
     */
    public record Result(
            List<DeliveryOutcome> deliveries,
            @Nullable YearMonth period,
            @Nullable Published report,
            List<String> waiting,
            List<MissingDelivery> missing,
            NightFacts facts,
            @Nullable String problem) {
        public Result {
            missing = List.copyOf(missing);
            deliveries = List.copyOf(deliveries);
            waiting = List.copyOf(waiting);
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
        Published report = null;
        String problem = null;
        try {
            report = month.map(one -> reporting.report(new ReportOrder(REPORT, one, edition)))
                    .orElse(null);
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
                report,
                waiting,
                missing,
                NightFacts.since(start, municipality, workplace),
                problem);
    }
}
