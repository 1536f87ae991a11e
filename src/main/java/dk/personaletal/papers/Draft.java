package dk.personaletal.papers;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.ReportSource;
import java.util.List;
import java.util.Optional;

/**
 * All that a version is drawn from.
 *
 * @param before the version that it follows, if there is one
 */
record Draft(ReportOrder order, Optional<Publication> before, List<PublishableCell> cells, ReportSource source) {
    Draft {
        cells = List.copyOf(cells);
    }
}
