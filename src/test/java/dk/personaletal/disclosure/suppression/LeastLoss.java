package dk.personaletal.disclosure.suppression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;

/**
 * The cheapest set of cells to withhold, exactly: of every set that doesn't do, one cell that it shows must be withheld
 * (Fischetti and Salazar, 2001: the master problem of their branch and cut, with the simplest of its cuts). The cheapest
 * set that all such demands allow is tried, until one does.
 */
final class LeastLoss {
    private final List<Cell> cells;
    private final IntPredicate isFree;
    private final Enough enough;
    private final List<BitSet> demands = new ArrayList<>();

    /** Whether all sensitive cells are safe when these are withheld, beside what is withheld anyhow. */
    interface Enough {
        boolean is(BitSet withheld);
    }

    LeastLoss(List<Cell> cells, IntPredicate isFree, Enough enough) {
        this.cells = cells;
        this.isFree = isFree;
        this.enough = enough;
    }

    BitSet find() {
        BitSet withheld = new BitSet();
        while (!enough.is(withheld)) {
            demands.add(demand(withheld));
            withheld = cheapest();
        }
        return withheld;
    }

    /** As few cells as may be: the set is made as large as it can be without doing; what it still shows is the demand. */
    private BitSet demand(BitSet withheld) {
        BitSet demand = new BitSet();
        BitSet all = (BitSet) withheld.clone();
        IntStream.range(0, cells.size())
                .filter(isFree)
                .filter(cell -> !withheld.get(cell))
                .boxed()
                .sorted((one, other) ->
                        Long.compare(cells.get(other).cost(), cells.get(one).cost()))
                .forEach(cell -> {
                    all.set(cell);
                    if (enough.is(all)) {
                        all.clear(cell);
                        demand.set(cell);
                    }
                });
        return demand;
    }

    private BitSet cheapest() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (Cell cell : cells) {
            model.addVariable("w" + model.countVariables()).binary().weight(cell.cost());
        }
        for (BitSet demand : demands) {
            Expression one = model.addExpression("d" + model.countExpressions()).lower(1);
            demand.stream().forEach(cell -> one.set(cell, 1));
        }
        Result result = model.minimise();
        return IntStream.range(0, cells.size())
                .filter(cell -> result.doubleValue(cell) > 0.5)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
