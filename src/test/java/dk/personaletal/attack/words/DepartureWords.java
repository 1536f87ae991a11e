package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Departures one by one: by month, reason and service, and what those who left answer. */
public final class DepartureWords implements CellWords {
    /** A departure this young can yet turn out to be none. */
    private static final int SETTLED_AFTER = 3;

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        return switch (cell.table()) {
            case "fratraedelser_maaned" -> ofMonth(report, cell);
            case "fratraedelser_aarsag" -> ofYear(report, cell, "reason");
            case "anciennitet_afgang" -> ofYear(report, cell, "service");
            case "fratraedelser_svar" -> answers(report, cell);
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> ofMonth(PublishedReport report, Printed cell) {
        if (cell.row().equals("I alt")) {
            return ofYear(report, cell, "reason");
        }
        YearMonth month = Label.month(cell.row());
        Quantity before = new Quantity("ordinary", "", month.minusMonths(1).toString());
        Quantity left = new Quantity(departures(report.period(), month), "", month.toString());
        return switch (cell.column()) {
            case "Antal personer måneden før" -> Stream.of(Meaning.number(cell, before));
            case "Fratrædelser" -> Stream.of(Meaning.number(cell, left));
            case "Fratrædelser %" -> Stream.of(new Meaning(cell, Form.SHARE, left, before));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> ofYear(PublishedReport report, Printed cell, String dimension) {
        Quantity all = new Quantity("departures of report", "", Label.closing(report));
        Quantity some = all.at(Label.place(dimension, cell.row()));
        return switch (cell.column()) {
            case "Fratrædelser" -> Stream.of(Meaning.number(cell, some));
            case "Andel" -> Stream.of(new Meaning(cell, Form.SHARE, some, all));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> answers(PublishedReport report, Printed cell) {
        Quantity all = new Quantity("answers of report", "", Label.closing(report));
        Quantity some = all.at(Label.place("answer", cell.row()));
        return switch (cell.column()) {
            case "Svar" -> Stream.of(Meaning.number(cell, some));
            case "Andel" -> Stream.of(new Meaning(cell, Form.SHARE, some, all));
            default -> Stream.empty();
        };
    }

    /** What the departures of a month are called, as a report knows them. */
    public static String departures(YearMonth reported, YearMonth month) {
        boolean isSettled = !month.isAfter(reported.minusMonths(SETTLED_AFTER));
        return isSettled ? "departures" : "departures known in " + reported;
    }
}
