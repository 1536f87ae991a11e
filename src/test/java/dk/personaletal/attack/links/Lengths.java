package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.LinkedHashMap;
import java.util.Map;

/** Spells of over thirty days are the long ones; short and long ones are all. */
public final class Lengths implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<Quantity, Sum> sums = new LinkedHashMap<>();
        for (Quantity spells : reading.listed()) {
            if (spells.where().startsWith("length=")) {
                boolean isLong =
                        spells.where().contains("31–90") || spells.where().contains("Over 90");
                Quantity whole = spells.at(isLong ? "duration=long" : "duration=short");
                sums.computeIfAbsent(whole, any -> new Sum().minus(whole)).plus(1, spells);
            }
        }
        sums.values().forEach(sum -> puzzle.equal(name(), sum));
    }
}
