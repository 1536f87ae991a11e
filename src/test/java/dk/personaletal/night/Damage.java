package dk.personaletal.night;

import dk.personaletal.shared.Checksum;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of damage to a payroll delivery.
 *
 * @param rules one of them must reject it; empty: it's harmless, and its rows are those of the undamaged one
 */
record Damage(String name, Set<String> rules, Maker maker) {
    static final String FILE = "loen_2021-03.csv";

    @FunctionalInterface
    interface Maker {
        /** @param undamaged to be changed */
        Parcel make(Sheet undamaged, Random random);
    }

    /** A file as it lies in the inbox, and what its marker says. */
    record Parcel(String fileName, byte[] bytes, String promisedSha256) {
        static Parcel of(byte[] bytes) {
            return new Parcel(FILE, bytes, Checksum.of(bytes));
        }

        static Parcel of(String text) {
            return of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    static List<Damage> list() {
        return Stream.concat(HarmlessDamage.list().stream(), RealDamage.list().stream())
                .toList();
    }

    boolean isHarmless() {
        return rules.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
