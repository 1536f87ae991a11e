package dk.personaletal.papers;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.delivery.Delivery;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.history.Snapshot;
import dk.personaletal.reports.ReportSource;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.workplace.Workplace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts together what papers of one snapshot are drawn from. */
final class Drafts {
    private final Workplace workplace;
    private final SettingsFile settings;
    private final ProtectedFigures figures;
    private final Snapshot snapshot;
    private final PublicationRegister register;
    private final Paper paper;

    Drafts(Workplace workplace, SettingsFile settings, ProtectedFigures figures, Snapshot snapshot) {
        this.workplace = workplace;
        this.settings = settings;
        this.figures = figures;
        this.snapshot = snapshot;
        this.register = new PublicationRegister(workplace);
        this.paper = new Paper(workplace);
    }

    /** The next version, held up against the one before it. */
    Draft next(ReportOrder order) {
        Optional<Publication> before = register.findNewest(settings.settings().municipality(), order);
        List<PublishableCell> cells = figures.make(snapshot, order.edition());
        ReportSource source =
                paper.next(before, order, facts(order, workplace.clock().instant()), cells, deliveries());
        return new Draft(order, before, cells, source);
    }

    /** As it was known at a moment, which follows no version. */
    Draft asKnown(ReportOrder order, Instant moment) {
        ReportSource source = new ReportWriter(order.report()).source(order.scope(), facts(order, moment), null);
        return new Draft(order, Optional.empty(), figures.make(snapshot, order.edition()), source);
    }

    private ReportFacts facts(ReportOrder order, Instant asOf) {
        return new FactsOfReport(workplace, settings, asOf)
                .facts(order, snapshot, deliveries(), figures.definitions(), figures.rules(order.edition()));
    }

    private List<Delivery> deliveries() {
        return workplace.deliveries().listOfSnapshot(snapshot.id());
    }
}
