package dk.personaletal.attack.puzzle;

/**
 * A number that somebody could count.
 *
 * @param what for example leavers
 * @param where for example center=Skole; empty for the whole municipality
 * @param when a month, or a window of two months: 2020-03/2021-03
 */
public record Quantity(String what, String where, String when) {

    public Quantity at(String place) {
        return new Quantity(what, place, when);
    }

    public Quantity in(String time) {
        return new Quantity(what, where, time);
    }

    public Quantity of(String other) {
        return new Quantity(other, where, when);
    }

    /** Persons, spells and the like come whole; a sum of days, pay, years or degrees needn't. */
    public boolean isWhole() {
        return !what.startsWith("sum of ");
    }

    /** For example center. */
    public String dimension() {
        return where.replaceAll("=[^|]*", "");
    }

    @Override
    public String toString() {
        return what + " [" + where + "] " + when;
    }
}
