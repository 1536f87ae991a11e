package dk.personaletal.reports.model;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;

/** What stands in a table's cell. A number is always a publishable cell with a style. */
public sealed interface Cell {
    /** Printed for a withheld figure; the table's notes explain it. */
    String WITHHELD = "·";

    /** As printed on paper. */
    String text();

    /** A label, a name, a date. */
    record Text(String text) implements Cell {}

    /** A figure that does not exist, for example a rate on nobody. */
    record Absent() implements Cell {
        @Override
        public String text() {
            return "–";
        }
    }

    /** A figure, or the mark that it's withheld. */
    record Number(PublishableCell cell, NumberStyle style) implements Cell {
        @Override
        public String text() {
            return cell.value().map(value -> DanishFormat.print(value, style)).orElse(WITHHELD);
        }
    }

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell number(PublishableCell cell, NumberStyle style) {
        return new Number(cell, style);
    }
}
