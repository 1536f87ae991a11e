package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.Map;
import java.util.stream.Stream;

/** Days lost in the newest whole year: sums of days divided by full-time equivalents. */
final class SickLeaveWords implements CellWords {
    private static final String DAYS = "sum of days";
    private static final String YEARS = "sum of years of work";
    private static final Map<String, String> DIMENSIONS = Map.of(
            "sygefravaer_center", "center",
            "sygefravaer_overenskomst", "group",
            "sygefravaer_fagomraade", "area");

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        String year = newestYear(report) + " known in " + report.period();
        String dimension = DIMENSIONS.get(cell.table());
        if (dimension != null) {
            return rate(cell, Label.place(dimension, cell.row()), year);
        }
        return switch (cell.table()) {
            case "sygefravaer_koen_alder" -> ageAndSex(cell, year);
            case "sygefravaer_laengde" ->
                Stream.of(Meaning.number(
                        cell,
                        new Quantity(
                                cell.column().equals("Dagsværk") ? "sum of days of spells" : "spells",
                                Label.place("length", cell.row()),
                                year)));
            case "sygefravaer_aarsvaerk" -> total(cell, year);
            case "sygefravaer_fordeling" -> spread(cell, year);
            case "fravaer_oevrigt" -> other(cell, year);
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> rate(Printed cell, String where, String year) {
        Quantity work = new Quantity(YEARS, where, year);
        return switch (cell.column()) {
            case "Årsværk" -> Stream.of(Meaning.number(cell, work));
            case "Dagsværk pr. årsværk" -> Stream.of(new Meaning(cell, Form.MEAN, work.of(DAYS), work));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> ageAndSex(Printed cell, String year) {
        String age = cell.row().equals("I alt") ? "" : "age=" + cell.row().replace(" år", "");
        String sex = cell.column().equals("Alle") ? "" : Label.sex(cell.column());
        Quantity work = new Quantity(YEARS, age + (age.isEmpty() || sex.isEmpty() ? "" : "|") + sex, year);
        return Stream.of(new Meaning(cell, Form.MEAN, work.of(DAYS), work));
    }

    /** A spell that still runs is longer in the next report, and some of it may come late. */
    private static int newestYear(PublishedReport report) {
        return report.period().plusMonths(1).getYear() - 1;
    }

    private static Stream<Meaning> total(Printed cell, String year) {
        return year.startsWith(cell.row() + " ") && cell.column().equals("Dagsværk")
                ? Stream.of(Meaning.number(cell, new Quantity(DAYS, "", year)))
                : Stream.empty();
    }

    private static Stream<Meaning> spread(Printed cell, String year) {
        Quantity all = new Quantity("spells", "", year);
        return switch (cell.row()) {
            case "Forløb" -> Stream.of(Meaning.number(cell, all));
            case "Korte forløb" -> Stream.of(Meaning.number(cell, all.at("duration=short")));
            case "Lange forløb" -> Stream.of(Meaning.number(cell, all.at("duration=long")));
            case "Dagsværk pr. forløb" -> Stream.of(new Meaning(cell, Form.MEAN, all.of("sum of days of spells"), all));
            case "Dagsværk pr. kort forløb" -> mean(cell, all.at("duration=short"));
            case "Dagsværk pr. langt forløb" -> mean(cell, all.at("duration=long"));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> mean(Printed cell, Quantity spells) {
        return Stream.of(new Meaning(cell, Form.MEAN, spells.of("sum of days of spells"), spells));
    }

    private static Stream<Meaning> other(Printed cell, String year) {
        Quantity days = new Quantity("sum of other days", "kind=" + cell.row(), year);
        return cell.column().equals("Dagsværk")
                ? Stream.of(Meaning.number(cell, days))
                : Stream.of(new Meaning(cell, Form.MEAN, days, new Quantity(YEARS, "", year)));
    }
}
