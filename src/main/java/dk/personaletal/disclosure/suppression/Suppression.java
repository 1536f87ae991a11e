package dk.personaletal.disclosure.suppression;

import java.util.List;

/**
 * Withholds further cells until no sensitive one can be worked out more closely than it may be. Each sensitive cell is
 * moved as far down and up as it needs, at the least cost; the cells that must move with it are withheld. The move is
 * the proof: other whole numbers that fit all that is shown. Withholding more never narrows a range, so one round will do.
 */
public final class Suppression {
    private final List<Cell> cells;
    private final Tables tables;
    private final WholeMoves moves;
    private final Proofs proofs;
    private final Protection protection;

    public Suppression(List<Cell> cells, List<Equation> equations) {
        this.cells = List.copyOf(cells);
        tables = new Tables(cells, equations);
        StandIns standIns = new StandIns(cells, tables);
        Sums sums = new Sums(tables.sums(), cells.size());
        moves = new WholeMoves(sums, standIns.limits());
        proofs = new Proofs(standIns);
        protection = new Protection(standIns, sums, moves, proofs);
        protection.protectAll();
        new SecondThoughts(standIns, moves, proofs).spareAll();
    }

    /** Whether the cell must not be shown; of a known cell it says what it was told. */
    public boolean isWithheld(int cell) {
        return tables.isKnown(cell)
                ? cells.get(cell).state() == Cell.State.WITHHELD
                : proofs.isWithheld(tables.standIn(cell));
    }

    /**
     * Whether an attacker is left in as much doubt of the cell as it needs, which of one that isn't sensitive is none.
     * Known cells may stand in the way, and withholding one of them might help.
     */
    public boolean isProtected(int cell) {
        Cell one = cells.get(cell);
        return !one.isSensitive() || !tables.isKnown(cell) && protection.isEnough(tables.standIn(cell), one);
    }

    /**
     * What an attacker can work out of a withheld cell who knows all that is shown or known.
     *
     * @param farthest no farther from the value than this is looked
     */
    public Range range(int cell, long farthest) {
        long value = cells.get(cell).value();
        if (tables.isKnown(cell)) {
            return new Range(value, value);
        }
        int all = tables.standIn(cell);
        return new Range(value - reach(all, -farthest), value + reach(all, farthest));
    }

    /** From and to, both possible. */
    public record Range(long least, long most) {}

    private long reach(int cell, long farthest) {
        WholeMoves.Found found = moves.find(
                cell,
                farthest,
                other -> proofs.isWithheld(other) ? proofs.costOfMoving(other) : Double.POSITIVE_INFINITY);
        return Math.max(found.reached(cell), Math.min(Math.abs(farthest), proofs.reach(cell, farthest)));
    }
}
