package dk.personaletal.delivery;

import java.util.Arrays;
import java.util.Optional;

/** What a delivery is about. The order is the order in which deliveries are judged: later kinds lean on earlier ones. */
public enum DeliveryKind {
    ORGANISATION("organisation", true),
    LOEN("loen", true),
    FRAVAER("fravaer", true),
    BENCHMARK_SYGEFRAVAER("benchmark_sygefravaer", false);

    private final String prefix;
    private final boolean periodic;

    DeliveryKind(String prefix, boolean periodic) {
        this.prefix = prefix;
        this.periodic = periodic;
    }

    /** First part of the file name, name of the contract, and value of {@code delivery.contract}. */
    public String prefix() {
        return prefix;
    }

    /** Whether the file name must say which month or year it covers. */
    public boolean periodic() {
        return periodic;
    }

    public static Optional<DeliveryKind> find(String prefix) {
        return Arrays.stream(values())
                .filter(kind -> kind.prefix.equals(prefix))
                .findFirst();
    }
}
