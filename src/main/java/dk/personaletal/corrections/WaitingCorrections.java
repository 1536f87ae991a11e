package dk.personaletal.corrections;

import dk.personaletal.history.Snapshot;
import dk.personaletal.workplace.Workplace;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** The corrections that readers don't have yet, by month. */
public final class WaitingCorrections {
    private final Workplace workplace;
    private final int municipality;

    public WaitingCorrections(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** @param since when the first of what has gathered was found to be too little */
    public record Waiting(YearMonth period, Instant since, String reason) {
        /** In Danish, for those in the house: what waits, why and for what. */
        public String line() {
            return "Rettelsen af " + period + " venter med at komme i udvalgets udgave: " + reason
                    + ". Den kommer ud, når det, der har samlet sig, angår nok personer i hvert tal, eller med næste måneds"
                    + " rapport. Den interne udgave har den.";
        }
    }

    /** Oldest month first. */
    public List<Waiting> list() {
        return workplace
                .database()
                .sql("""
                        select period, waits_since, reason from waiting_correction
                         where municipality = :municipality order by period
                        """)
                .param("municipality", municipality)
                .query((row, i) -> new Waiting(
                        YearMonth.from(row.getDate("period").toLocalDate()),
                        row.getTimestamp("waits_since").toInstant(),
                        row.getString("reason")))
                .list();
    }

    /** From now on what a snapshot corrects waits, in the place of what waited of that month before. */
    public void add(Snapshot snapshot, TooFew why) {
        workplace.transaction().executeWithoutResult(status -> workplace
                .database()
                .sql("""
                        insert into waiting_correction (municipality, period, snapshot_id, waits_since, reason)
                        values (:municipality, :period, :snapshot, :now, :reason)
                        on conflict (municipality, period)
                        do update set snapshot_id = excluded.snapshot_id, reason = excluded.reason
                        """)
                .param("municipality", municipality)
                .param("period", Date.valueOf(snapshot.period().atDay(1)))
                .param("snapshot", snapshot.id())
                .param("now", Timestamp.from(workplace.clock().instant()))
                .param("reason", why.inWords())
                .update());
    }

    /** What waited of a month that readers now have as it's known, and of those before it, which that month's report carries. */
    public void areOut(YearMonth period) {
        workplace.transaction().executeWithoutResult(status -> workplace
                .database()
                .sql("delete from waiting_correction where municipality = :municipality and period <= :period")
                .param("municipality", municipality)
                .param("period", Date.valueOf(period.atDay(1)))
                .update());
    }
}
