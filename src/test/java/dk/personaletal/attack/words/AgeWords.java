package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.stream.Stream;

/** Persons by age, and how many soon can draw a pension. */
final class AgeWords implements CellWords {
    static final String KNOWN = "persons of known age";

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        return switch (cell.table()) {
            case "aldersfordeling" -> bands(report, cell);
            case "aldersfordeling_andele" -> shares(report, cell);
            case "aldersfordeling_koen" -> bySex(report, cell);
            case "aldersfordeling_overenskomst" -> byGroup(report, cell);
            case "pensionsudsigt" -> pension(report, cell);
            default -> Stream.empty();
        };
    }

    private static String band(String row) {
        String age = row.replace("Personer ", "");
        return age.equals("I alt") ? "" : "age=" + Character.toUpperCase(age.charAt(0)) + age.substring(1);
    }

    private static Stream<Meaning> bands(PublishedReport report, Printed cell) {
        if (cell.row().equals("Gennemsnitsalder")) {
            return cell.column().startsWith("Ændring")
                    ? Stream.empty()
                    : mean(cell, "", Label.census(report, cell.column()));
        }
        Quantity now = new Quantity(StaffWords.PERSONS, band(cell.row()), Label.closing(report));
        Quantity before = new Quantity(now.what(), now.where(), Label.opening(report));
        return switch (cell.column()) {
            case "Ændring" -> Stream.of(new Meaning(cell, Form.CHANGE, now, before));
            case "Ændring i %" -> Stream.of(new Meaning(cell, Form.CHANGE_SHARE, now, before));
            default ->
                Stream.of(Meaning.number(
                        cell, new Quantity(now.what(), now.where(), Label.census(report, cell.column()))));
        };
    }

    private static Stream<Meaning> mean(Printed cell, String where, String when) {
        return Stream.of(new Meaning(
                cell, Form.MEAN, new Quantity("sum of ages", where, when), new Quantity(KNOWN, where, when)));
    }

    private static Stream<Meaning> shares(PublishedReport report, Printed cell) {
        if (cell.column().startsWith("Ændring")) {
            return Stream.empty();
        }
        String when = Label.census(report, cell.column());
        Quantity all = new Quantity(StaffWords.PERSONS, "", when);
        return Stream.of(new Meaning(cell, Form.SHARE, all.at(band(cell.row())), all));
    }

    private static Stream<Meaning> bySex(PublishedReport report, Printed cell) {
        String sex = Label.sex(cell.column().replace("Andel af ", ""));
        String age = band(cell.row());
        Quantity all = new Quantity(StaffWords.PERSONS, sex, Label.closing(report));
        Quantity some = all.at(age.isEmpty() ? sex : age + "|" + sex);
        return cell.column().startsWith("Andel")
                ? Stream.of(new Meaning(cell, Form.SHARE, some, all))
                : Stream.of(Meaning.number(cell, some));
    }

    private static Stream<Meaning> byGroup(PublishedReport report, Printed cell) {
        String where = Label.place("group", cell.row());
        String when = Label.census(report, cell.column().replaceAll(".* ", ""));
        Quantity known = new Quantity(KNOWN, where, when);
        String column = cell.column().replaceAll(" \\d{4}$", "");
        return switch (column) {
            case "Antal" -> Stream.of(Meaning.number(cell, known.of(StaffWords.PERSONS)));
            case "Gns. alder" -> mean(cell, where, when);
            default -> Stream.of(new Meaning(cell, Form.SHARE, known.of(column), known));
        };
    }

    private static Stream<Meaning> pension(PublishedReport report, Printed cell) {
        Quantity known = new Quantity(KNOWN, Label.place("group", cell.row()), Label.closing(report));
        return switch (cell.column()) {
            case "Antal med kendt alder" -> Stream.of(Meaning.number(cell, known));
            case "Har nået alderen" -> Stream.of(Meaning.number(cell, known.of("pension reached")));
            case "Inden 5 år" -> Stream.of(Meaning.number(cell, known.of("pension within 5")));
            case "Inden 10 år" -> Stream.of(Meaning.number(cell, known.of("pension within 10")));
            case "Andel inden 5 år" -> Stream.of(new Meaning(cell, Form.SHARE, known.of("pension within 5"), known));
            case "Andel inden 10 år" -> Stream.of(new Meaning(cell, Form.SHARE, known.of("pension within 10"), known));
            default -> Stream.empty();
        };
    }
}
