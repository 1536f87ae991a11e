package dk.personaletal.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a payroll delivery says of persons and places, worked out once and kept between nights: {@code
 * payroll_delivery_person} and {@code payroll_delivery_place}. A delivery's rows never change, so these are never stale.
 */
public final class KeptDeliveries {
    private static final String MAKE = SqlText.beside(KeptDeliveries.class, "payroll_delivery.sql");
    private static final String MISSING = SqlText.beside(KeptDeliveries.class, "payroll_delivery_missing.sql");

    private KeptDeliveries() {}

    /** Makes those of the snapshot's deliveries in the months that aren't kept. */
    public static void makeMissing(JdbcClient database, long snapshotId, List<YearMonth> months) {
        List<LocalDate> days = months.stream().map(month -> month.atDay(1)).toList();
        if (isMissing(database, snapshotId, days)) {
            database.sql(MAKE)
                    .param("snapshot", snapshotId)
                    .param("months", days)
                    .update();
        }
    }

    private static boolean isMissing(JdbcClient database, long snapshotId, List<LocalDate> days) {
        return database.sql(MISSING)
                .param("snapshot", snapshotId)
                .param("months", days)
                .query(Boolean.class)
                .single();
    }
}
