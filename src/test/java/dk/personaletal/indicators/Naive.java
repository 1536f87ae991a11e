package dk.personaletal.indicators;

import dk.personaletal.descriptor.Descriptor;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where an indicator's second implementation is: {@code turnover_trend} has NaiveTurnoverTrend. */
final class Naive {
    private Naive() {}

    static String nameOf(Descriptor indicator) {
        return "Naive"
                + Arrays.stream(indicator.name().split("_"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Empty when it has a random test of its own. */
    static Optional<SecondImplementation> find(Descriptor indicator) throws ReflectiveOperationException {
        Class<?> type = Class.forName(Naive.class.getPackageName() + "." + nameOf(indicator));
        if (!SecondImplementation.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        Constructor<? extends SecondImplementation> maker =
                type.asSubclass(SecondImplementation.class).getDeclaredConstructor();
        return Optional.of(maker.newInstance());
    }
}
