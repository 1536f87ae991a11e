package dk.personaletal.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Benjamini and Hochberg's false discovery rate: how many of what is told are chance. */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The q of each p of a family, in the same order. */
    public static List<Double> q(List<Double> p) {
        List<Integer> order = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> p.get(i)).reversed())
                .toList();
        List<Double> q = new ArrayList<>(Collections.nCopies(p.size(), 1.0));
        double least = 1;
        for (int i = 0; i < order.size(); i++) {
            int place = p.size() - i;
            least = Math.min(least, p.size() * p.get(order.get(i)) / place);
            q.set(order.get(i), Digits.ten(least));
        }
        return q;
    }
}
