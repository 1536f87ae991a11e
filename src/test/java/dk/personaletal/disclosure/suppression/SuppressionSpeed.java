package dk.personaletal.disclosure.suppression;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;

/** How long a municipality's whole family of tables takes; of the processor, since others may use the machine. */
public final class SuppressionSpeed {
    private SuppressionSpeed() {}

    /** @param args units, persons, and how often */
    public static void main(String[] args) {
        InventedFamily family = new InventedFamily(Integer.parseInt(args[0]), Integer.parseInt(args[1]), 1);
        List<Cell> cells = family.cells();
        System.out.printf(
                "%s units: %d cells, %d equations, %d sensitive cells%n",
                args[0],
                cells.size(),
                family.equations().size(),
                cells.stream().filter(cell -> cell.down() > 0 || cell.up() > 0).count());
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            long start = processorTime();
            Suppression suppression = new Suppression(cells, family.equations());
            long protectedAt = processorTime();
            int[] withheld = IntStream.range(0, cells.size())
                    .filter(i -> suppression.isWithheld(i) && cells.get(i).state() != Cell.State.UNPUBLISHED)
                    .toArray();
            for (int cell : withheld) {
                suppression.range(cell, 1_000);
            }
            System.out.printf(
                    "protect %d ms, ranges %d ms: %d withheld%n",
                    protectedAt - start, processorTime() - protectedAt, withheld.length);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
