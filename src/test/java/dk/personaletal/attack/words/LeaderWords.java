package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.stream.Stream;

/** Leaders, how many they lead, and how many of them lead over twenty. */
final class LeaderWords implements CellWords {

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        return cell.table().equals("ledelsesspaend") ? ofLeaders(report, cell) : Stream.empty();
    }

    private static Stream<Meaning> ofLeaders(PublishedReport report, Printed cell) {
        Quantity leaders = new Quantity("leaders", Label.place("center", cell.row()), Label.closing(report));
        return switch (cell.column()) {
            case "Ledere" -> Stream.of(Meaning.number(cell, leaders));
            case "Medarbejdere pr. leder" -> Stream.of(new Meaning(cell, Form.MEAN, leaders.of("led"), leaders));
            case "Median" -> Stream.of(new Meaning(cell, Form.MEDIAN, leaders.of("led"), leaders));
            case "Ledere med over 20" ->
                Stream.of(new Meaning(cell, Form.SHARE, leaders.of("leaders of over 20"), leaders));
            default -> Stream.empty();
        };
    }
}
