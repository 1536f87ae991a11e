package dk.personaletal.attack.words;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.puzzle.Quantity;

/** What a cell is about; a number has itself for a base. */
public record Meaning(Printed cell, Form form, Quantity quantity, Quantity base) {

    /** A dot stands for the number or its share of something; a change is of two numbers with cells of their own. */
    public boolean isWithheldNumber() {
        return cell.isWithheld() && (form == Form.NUMBER || form == Form.SHARE || form == Form.MEAN);
    }

    static Meaning number(Printed cell, Quantity quantity) {
        return new Meaning(cell, Form.NUMBER, quantity, quantity);
    }
}
