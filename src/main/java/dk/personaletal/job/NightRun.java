package dk.personaletal.job;

import dk.personaletal.delivery.Inbox;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.publication.Published;
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

    public NightRun(Workplace workplace, Intake intake, Reporting reporting, int municipality) {
        this.workplace = workplace;
        this.intake = intake;
        this.reporting = reporting;
        this.municipality = municipality;
    }

    /**
     * What the night did.
     *
     * @param period what was reported on; null when there is no payroll to report on yet
     * @param report what stands published; null likewise
     * @param waiting files without their marker
     */
    public record Result(
            List<DeliveryOutcome> deliveries,
            @Nullable YearMonth period,
            @Nullable Published report,
            List<String> waiting) {
        public Result {
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
        Inbox inbox = new Inbox(inboxFolder, markerRequired);
        List<DeliveryOutcome> outcomes =
                intake.takeIn(new IntakeOrder(inbox.listDelivered(), layout, false, List.of(), null));
        Optional<YearMonth> month = period.or(() -> workplace.deliveries().findNewestMonth(municipality));
        Published report = month.map(
                        one -> reporting.report(new ReportOrder(REPORT, one, edition, ReportOrder.ALL_FORMATS)))
                .orElse(null);
        List<String> waiting = inbox.listWaiting().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        return new Result(outcomes, month.orElse(null), report, waiting);
    }
}
