package dk.personaletal.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Seeded chance in whole numbers. {@link Random} gives the same sequence on every JDK. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** From the first to the last, both possible. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    boolean chanceInMillion(long millionths) {
        return random.nextInt(1_000_000) < millionths;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T weighted(List<T> choices, ToIntFunction<T> weight) {
        int rest = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            rest -= weight.applyAsInt(choice);
            if (rest < 0) {
                return choice;
            }
        }
        throw new IllegalArgumentException("no weight");
    }

    <T> T weighted(Map<T, Integer> weights) {
        return weighted(List.copyOf(weights.entrySet()), Map.Entry::getValue).getKey();
    }
}
