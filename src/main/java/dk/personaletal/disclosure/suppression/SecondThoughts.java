package dk.personaletal.disclosure.suppression;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was withheld for one cell's sake may no longer be needed once others are withheld too. Each further cell, the
 * dearest first, is shown if all that it proves can be proved without it for less (the clean-up of Kelly, Golden and
 * Assad, Cell suppression, 1992), and so again until nothing more is won.
 */
final class SecondThoughts {
    private static final int MOST_ROUNDS = 3;

    private final StandIns cells;
    private final WholeMoves moves;
    private final Proofs proofs;

    SecondThoughts(StandIns cells, WholeMoves moves, Proofs proofs) {
        this.cells = cells;
        this.moves = moves;
        this.proofs = proofs;
    }

    void spareAll() {
        long before = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && proofs.cost() < before; round++) {
            before = proofs.cost();
            IntStream.range(0, cells.size())
                    .filter(proofs::isFurther)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer cell) -> -cells.cost(cell))
                            .thenComparing(cell -> cell))
                    .toList()
                    .forEach(this::spare);
        }
    }

    private void spare(int cell) {
        long before = proofs.cost();
        Map<Need, Move> old = new LinkedHashMap<>();
        proofs.provedBy(cell).forEach(need -> old.put(need, proofs.drop(need)));
        boolean isCheaper =
                old.keySet().stream().allMatch(need -> isProvedWithout(cell, need) && proofs.cost() < before);
        if (!isCheaper) {
            old.keySet().forEach(proofs::drop);
            old.forEach(proofs::prove);
        }
    }

    private boolean isProvedWithout(int spared, Need need) {
        Move move = moves.find(
                        need.cell(),
                        need.amount(),
                        cell -> cell == spared ? Double.POSITIVE_INFINITY : proofs.costOfMoving(cell))
                .move();
        if (move.of(need.cell()) == need.amount()) {
            proofs.prove(need, move);
            return true;
        }
        return false;
    }
}
