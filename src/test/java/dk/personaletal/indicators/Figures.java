package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures by key, in a form in which equal means exactly the same numerator, denominator, name and persons. */
final class Figures {
    private final Map<String, String> byKey = new TreeMap<>();

    void put(
            FigureKey key,
            String name,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable Integer persons,
            @Nullable Integer base) {
        put(key, name, numerator, denominator, persons, base, null);
    }

    void put(
            FigureKey key,
            String name,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable Integer persons,
            @Nullable Integer base,
            @Nullable BigDecimal largest) {
        String value = plain(numerator) + " / " + plain(denominator) + " [" + name + "; " + persons + " of " + base
                + (largest == null ? "" : "; largest " + plain(largest)) + "]";
        String before = byKey.put(text(key), value);
        if (before != null) {
            throw new IllegalStateException("twice: " + key);
        }
    }

    void putCount(FigureKey key, String name, long count, @Nullable Integer persons, @Nullable Integer base) {
        put(key, name, BigDecimal.valueOf(count), BigDecimal.ONE, persons, base);
    }

    Map<String, String> byKey() {
        return byKey;
    }

    /** For example "681 / 3825". */
    @Nullable
    String ratio(String breakdown, String member, String time, String measure) {
        String value = byKey.get(String.join(" ", breakdown, member, time, measure));
        return value == null ? null : value.substring(0, value.indexOf(" ["));
    }

    private static String text(FigureKey key) {
        return String.join(" ", key.breakdown(), key.member(), key.time(), key.measure());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
