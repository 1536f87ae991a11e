package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;

/** Ordinary persons by the month at two censuses, those who left and came, those who moved. */
final class TurnoverWords implements CellWords {
    private static final Map<String, String> DIMENSIONS = Map.of(
            "personaleomsaetning_center", "center",
            "personaleomsaetning_afdeling", "unit",
            "personaleomsaetning_overenskomst", "group",
            "intern_mobilitet", "center");

    @Override
    public Stream<Meaning> read(PublishedReport report, Printed cell) {
        String dimension = DIMENSIONS.get(cell.table());
        if (dimension != null) {
            return meaning(cell, Label.place(dimension, cell.row()), report.period());
        }
        return switch (cell.table()) {
            case "personaleomsaetning_alder_koen" -> meaning(cell, ageAndSex(cell.row()), report.period());
            case "personaleomsaetning_udvikling" -> meaning(cell, "", Label.month(cell.row()));
            default -> Stream.empty();
        };
    }

    private static Stream<Meaning> meaning(Printed cell, String where, YearMonth last) {
        Quantity opening = new Quantity("ordinary", where, last.minusYears(1).toString());
        Quantity left = new Quantity("left", where, Label.window(last));
        return switch (cell.column()) {
            case "Antal personer" -> Stream.of(Meaning.number(cell, opening));
            case "Antal personer slut" ->
                Stream.of(Meaning.number(cell, new Quantity("ordinary", where, last.toString())));
            case "Afgang antal" -> Stream.of(Meaning.number(cell, left));
            case "Tilgang antal" -> Stream.of(Meaning.number(cell, left.of("came")));
            case "Flyttet ud" -> Stream.of(Meaning.number(cell, left.of("moved out")));
            case "Flyttet ind" -> Stream.of(Meaning.number(cell, left.of("moved in")));
            case "Afgang" -> Stream.of(new Meaning(cell, Form.SHARE, left, opening));
            case "Tilgang" -> Stream.of(new Meaning(cell, Form.SHARE, left.of("came"), opening));
            case "Flyttet ud %" -> Stream.of(new Meaning(cell, Form.SHARE, left.of("moved out"), opening));
            case "Flyttet ind %" -> Stream.of(new Meaning(cell, Form.SHARE, left.of("moved in"), opening));
            default -> Stream.empty();
        };
    }

    /** "Under 30 år, kvinder", "Alle aldre, mænd", "60 år og derover", "I alt". */
    private static String ageAndSex(String row) {
        if (row.equals("I alt")) {
            return "";
        }
        String[] parts = row.split(", ");
        String age = parts[0].equals("Alle aldre") ? "" : "ten years=" + parts[0];
        return parts.length == 1 ? age : age + (age.isEmpty() ? "" : "|") + "sex=" + parts[1];
    }
}
