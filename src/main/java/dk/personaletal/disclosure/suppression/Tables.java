package dk.personaletal.disclosure.suppression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cells and what adds up, made small: what is known is taken out of the equations, cells that always move together are
 * one, and a cell that known cells determine is known too.
 */
final class Tables {
    private final Unions unions;
    private final boolean[] isKnown;
    private List<Map<Integer, Integer>> sums;

    Tables(List<Cell> cells, List<Equation> equations) {
        unions = new Unions(cells.size());
        isKnown = new boolean[cells.size()];
        for (int i = 0; i < isKnown.length; i++) {
            isKnown[i] = cells.get(i).state() == Cell.State.KNOWN;
        }
        sums = equations.stream().map(Tables::signs).toList();
        boolean changed = true;
        while (changed) {
            sums = sums.stream().map(this::simplified).toList();
            changed = false;
            for (Map<Integer, Integer> sum : sums) {
                changed |= learn(sum);
            }
        }
        Set<Map<Integer, Integer>> distinct = new HashSet<>();
        sums = sums.stream().filter(sum -> !sum.isEmpty() && distinct.add(sum)).toList();
    }

    /** The number of the cell that stands for this one and all that move with it. */
    int standIn(int cell) {
        return unions.find(cell);
    }

    boolean isKnown(int cell) {
        return isKnown[unions.find(cell)];
    }

    /** By stand-in: how often it counts. */
    List<Map<Integer, Integer>> sums() {
        return sums;
    }

    private static Map<Integer, Integer> signs(Equation equation) {
        Map<Integer, Integer> signs = new TreeMap<>();
        equation.plus().forEach(cell -> signs.merge(cell, 1, Integer::sum));
        equation.minus().forEach(cell -> signs.merge(cell, -1, Integer::sum));
        return signs;
    }

    private Map<Integer, Integer> simplified(Map<Integer, Integer> sum) {
        Map<Integer, Integer> signs = new TreeMap<>();
        sum.forEach((cell, sign) -> {
            if (!isKnown(cell)) {
                signs.merge(unions.find(cell), sign, Integer::sum);
            }
        });
        signs.values().removeIf(sign -> sign == 0);
        return signs;
    }

    private boolean learn(Map<Integer, Integer> sum) {
        List<Integer> cells = new ArrayList<>(sum.keySet());
        if (cells.size() == 1 && !isKnown(cells.get(0))) {
            isKnown[unions.find(cells.get(0))] = true;
            return true;
        }
        boolean isTie =
                cells.size() == 2 && sum.values().stream().mapToInt(i -> i).sum() == 0;
        if (!isTie || unions.find(cells.get(0)) == unions.find(cells.get(1))) {
            return false;
        }
        boolean known = isKnown(cells.get(0)) || isKnown(cells.get(1));
        isKnown[unions.join(cells.get(0), cells.get(1))] = known;
        return true;
    }
}
