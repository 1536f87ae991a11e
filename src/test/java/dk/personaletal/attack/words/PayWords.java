package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Persons with pay, and pay per full-time month: sums of pay divided by sums of degrees. */
public final class PayWords implements CellWords {
    /** Where all is that a column withholds. */
    public static final String TOGETHER = "together ";

    private static final Map<String, String> SUMS = Map.of(
            "Bruttoløn, gennemsnit", "sum of pay",
            "Grundløn", "sum of base pay",
            "Tillæg", "sum of supplements",
            "Pension", "sum of pensions");

    @Override
    public Stream<Meaning> read(PublishedReport report) {
        List<Meaning> meanings = CellWords.super.read(report).toList();
        return Stream.concat(meanings.stream(), meanings.stream().flatMap(PayWords::together));
    }

    /** All pay of a column that is withheld is a sum as well, and may be of few. */
    private static Stream<Meaning> together(Meaning one) {
        if (one.form() != Form.MEAN || !one.cell().isWithheld()) {
            return Stream.empty();
        }
        Printed all = new Printed(
                one.cell().table(),
                "(skjulte tilsammen)",
                one.cell().column(),
                one.cell().text());
        String where = TOGETHER + one.cell().table() + " " + one.cell().column();
        return Stream.of(
                new Meaning(all, Form.MEAN, one.quantity().at(where), one.base().at(where)));
    }

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        Quantity degrees = new Quantity("sum of paid degrees", Label.place("group", cell.row()), Label.closing(report));
        return switch (cell.table()) {
            case "loen_overenskomst" -> byGroup(cell, degrees);
            case "loen_udvikling" -> change(report, cell, degrees);
            case "loen_koen" -> bySex(cell, degrees);
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> byGroup(Printed cell, Quantity degrees) {
        if (cell.column().equals("Personer")) {
            return Stream.of(Meaning.number(cell, degrees.of("paid")));
        }
        String sum = SUMS.get(cell.column());
        return sum == null ? Stream.empty() : Stream.of(new Meaning(cell, Form.MEAN, degrees.of(sum), degrees));
    }

    private static Stream<Meaning> change(PublishedReport report, Printed cell, Quantity degrees) {
        if (cell.column().equals("Personer i begge")) {
            return Stream.of(Meaning.number(
                    cell, new Quantity("paid both times", degrees.where(), Label.window(report.period()))));
        }
        if (!cell.column().startsWith("Bruttoløn")) {
            return Stream.empty();
        }
        Quantity then = new Quantity(
                degrees.what(),
                degrees.where(),
                Label.month(cell.column().replace("Bruttoløn ", "")).toString());
        return Stream.of(new Meaning(cell, Form.MEAN, then.of("sum of pay"), then));
    }

    private static Stream<Meaning> bySex(Printed cell, Quantity degrees) {
        if (cell.column().contains("%")) {
            return Stream.empty();
        }
        String sex = Label.sex(cell.column());
        Quantity some = degrees.at(degrees.where().isEmpty() ? sex : degrees.where() + "|" + sex);
        return Stream.of(new Meaning(cell, Form.MEAN, some.of("sum of pay"), some));
    }
}
