package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import java.util.stream.Stream;

/** Words that read one cell of a table at a time. */
interface CellWords extends Words {
    @Override
    default Stream<Meaning> read(PublishedReport report) {
        return report.tables().values().stream()
                .flatMap(table -> table.cells().stream())
                .flatMap(cell -> read(report, cell));
    }

    /** One, or none when the table is another's. */
    Stream<Meaning> read(PublishedReport report, Printed cell);
}
