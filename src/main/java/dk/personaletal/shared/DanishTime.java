package dk.personaletal.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as clocks in Denmark show it, whatever zone the machine has. */
public final class DanishTime {
    /** In which a day is a day, for everybody who reads. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd-MM-yyyy 'kl.' HH.mm");

    private DanishTime() {}

    /** {@code 26-11-2026 kl. 02.15} */
    public static String print(Instant at) {
        return FORMAT.format(at.atZone(ZONE));
    }
}
