package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.util.stream.Stream;

/** Persons and their degrees at a census, by place, group, working time, sex and form of employment. */
final class StaffWords implements CellWords {
    static final String PERSONS = "persons";
    private static final String DEGREES = "sum of degrees";
    private static final String EMPLOYED = "employed";
    private static final String ORDINARY = "Månedsløn, Ordinær";

    /** What a row counts, without a time: persons, their degrees, and all persons that they're a share of. */
    private record Row(Quantity persons, Quantity degrees, Quantity all) {
        static Row of(String where) {
            return new Row(undated(PERSONS, where), undated(DEGREES, where), undated(PERSONS, ""));
        }

        /** Forms are of all who are employed, by the hour too; ordinary persons by the month have a name of their own. */
        static Row ofForm(String form) {
            return new Row(
                    form.equals(ORDINARY) ? undated("ordinary", "") : undated(EMPLOYED, "form=" + form),
                    undated("sum of all degrees", "form=" + form),
                    undated(EMPLOYED, ""));
        }

        private static Quantity undated(String what, String where) {
            return new Quantity(what, where, "");
        }
    }

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        return switch (cell.table()) {
            case "personaleforbrug_center" -> meaning(report, cell, Row.of(Label.place("center", cell.row())));
            case "personaleforbrug_overenskomst" -> meaning(report, cell, Row.of(Label.place("group", cell.row())));
            case "personaleforbrug_fordeling" ->
                meaning(report, cell, kind(cell.row().split("; ")));
            case "personaleforbrug_maaned" -> month(cell);
            default -> Stream.empty();
        };
    }

    private static Row kind(String... label) {
        return switch (label[0]) {
            case "Arbejdstid" -> Row.of("time=" + label[1]);
            case "Køn" -> Row.of(Label.sex(label[1]));
            default -> Row.ofForm(label[1]);
        };
    }

    private static Stream<Meaning> month(Printed cell) {
        String what = cell.column().equals("Personer") ? PERSONS : DEGREES;
        return Stream.of(Meaning.number(
                cell, new Quantity(what, "", Label.month(cell.row()).toString())));
    }

    private static Stream<Meaning> meaning(PublishedReport report, Printed cell, Row row) {
        Quantity now = row.persons().in(Label.closing(report));
        Quantity before = row.persons().in(Label.opening(report));
        Quantity degrees = row.degrees().in(Label.closing(report));
        return switch (cell.column().replaceAll(" \\d{4}$", "")) {
            case "Personer" -> Stream.of(Meaning.number(cell, row.persons().in(Label.census(report, cell.column()))));
            case "Årsværk" -> Stream.of(Meaning.number(cell, row.degrees().in(Label.census(report, cell.column()))));
            case "Andel" ->
                Stream.of(new Meaning(cell, Form.SHARE, now, row.all().in(Label.closing(report))));
            case "Ændring personer" -> Stream.of(new Meaning(cell, Form.CHANGE, now, before));
            case "Ændring i %" -> Stream.of(new Meaning(cell, Form.CHANGE_SHARE, now, before));
            case "Ændring årsværk" ->
                Stream.of(new Meaning(cell, Form.CHANGE, degrees, row.degrees().in(Label.opening(report))));
            default -> Stream.empty();
        };
    }
}
