package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;
import dk.personaletal.attack.words.PayWords;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that a column of pay withholds, added up: the pay, the degrees and the persons. */
public final class Together implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<Quantity, Sum> sums = new LinkedHashMap<>();
        for (Meaning all : reading.meanings()) {
            if (all.quantity().where().startsWith(PayWords.TOGETHER)) {
                reading.meanings().stream().filter(one -> isPart(one, all)).forEach(one -> {
                    add(sums, all.quantity(), one.quantity());
                    add(sums, all.base(), one.base());
                    add(sums, all.quantity().of("paid"), one.quantity().of("paid"));
                });
            }
        }
        sums.values().forEach(sum -> puzzle.equal(name(), sum));
    }

    private static void add(Map<Quantity, Sum> sums, Quantity all, Quantity one) {
        sums.computeIfAbsent(all, any -> new Sum().minus(all)).include(one);
    }

    private static boolean isPart(Meaning one, Meaning all) {
        return one.form() == Form.MEAN
                && one.cell().isWithheld()
                && one.quantity().what().equals(all.quantity().what())
                && one.quantity().when().equals(all.quantity().when())
                && !one.quantity().where().startsWith(PayWords.TOGETHER)
                && one.cell().table().equals(all.cell().table())
                && one.cell().column().equals(all.cell().column());
    }
}
