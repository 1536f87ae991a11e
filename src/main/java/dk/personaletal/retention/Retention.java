package dk.personaletal.retention;

import dk.personaletal.history.KeptYears;
import dk.personaletal.history.SqlText;
import dk.personaletal.shared.DanishTime;
import dk.personaletal.workplace.Workplace;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Removes what must not be kept longer. What is published stays, in cells and files without persons. */
public final class Retention {

    /** What a report made afterwards says; not how many rows, for they may be one person's. */
    public static final String NOTE = "Oplysninger om fratrådte er slettet efter reglerne for opbevaring. Tal for ældre"
            + " måneder kan derfor være mindre end dem, der blev udgivet dengang.";

    private final Workplace workplace;
    private final int municipality;

    public Retention(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /**
     * Rows of one kind.
     *
     * @param what table
     * @param olderThan the day before which they are too old
     */
    public record Removed(String what, LocalDate olderThan, long rows) {}

    /**
     * Counts, and unless it's a dry run removes and logs.
     *
     * @param personYears years after leaving
     * @param findingYears years after the verdict
     * @param supersededYears years after a delivery was corrected or withdrawn
     */
    public List<Removed> retire(int personYears, int findingYears, int supersededYears, boolean dryRun) {
        LocalDate today = LocalDate.ofInstant(workplace.clock().instant(), DanishTime.ZONE);
        List<Removed> removed = Objects.requireNonNull(workplace.transaction().execute(status -> {
            List<Removed> all = remove(today.minusYears(personYears), today.minusYears(findingYears));
            all.add(new SupersededRows(workplace, municipality).forget(today.minusYears(supersededYears)));
            if (dryRun) {
                status.setRollbackOnly();
            } else {
                all.forEach(this::log);
            }
            return all;
        }));
        workplace.makeDurable();
        return removed;
    }

    /** How many rows of the snapshot's deliveries are gone. */
    public long rowsGone(long snapshotId) {
        return workplace
                .database()
                .sql("""
                        select coalesce(sum(rows_retired), 0) from delivery
                        where delivery_id in (select delivery_id from snapshot_delivery where snapshot_id = :snapshot)
                        """)
                .param("snapshot", snapshotId)
                .query(Long.class)
                .single();
    }

    /** How many rows are gone of what a period's report reads today. */
    public long rowsGone(YearMonth period) {
        return workplace
                .database()
                .sql("""
                        select coalesce(sum(rows_retired), 0) from delivery
                        where municipality = :municipality and state = 'ACCEPTED' and superseded_at is null
                          and (covers_from is null or covers_from <= :last)
                        """)
                .param("municipality", municipality)
                .param("last", Date.valueOf(period.atEndOfMonth()))
                .query(Long.class)
                .single();
    }

    private List<Removed> remove(LocalDate leftBefore, LocalDate judgedBefore) {
        for (String statement :
                SqlText.beside(Retention.class, "retire_person.sql").split(";\n")) {
            if (!statement.isBlank()) {
                workplace
                        .database()
                        .sql(statement)
                        .param("municipality", municipality)
                        .param("day", Date.valueOf(leftBefore))
                        .update();
            }
        }
        List<Removed> removed = new ArrayList<>();
        for (String table : List.of("payroll_row", "absence_row")) {
            removed.add(new Removed(table, leftBefore, removeRows(table)));
        }
        removed.add(new Removed(
                "person_alias",
                leftBefore,
                workplace
                        .database()
                        .sql("""
                        delete from person_alias where municipality = :municipality
                           and person in (select person from retired_person)
                        """)
                        .param("municipality", municipality)
                        .update()));
        removed.add(new Removed("person_change_row", leftBefore, removeChanges()));
        removed.add(new Removed("finding", judgedBefore, removeFindings(judgedBefore)));
        removed.add(new OldRuns(workplace, municipality).forget());
        forgetKeptYears();
        return removed;
    }

    private long removeRows(String table) {
        return workplace
                .database()
                .sql(removal(table, """
                        person in (select person from retired_person)
                           and delivery_id in (select delivery_id from delivery where municipality = :municipality)
                        """))
                .param("municipality", municipality)
                .query(Long.class)
                .single();
    }

    /** A statement that removes rows, notes with their deliveries how many, and gives the sum. */
    static String removal(String table, String condition) {
        return """
                with gone as (delete from %s where %s returning delivery_id),
                counted as (select delivery_id, count(*) as rows from gone group by delivery_id),
                noted as (
                    update delivery d set rows_retired = d.rows_retired + c.rows
                      from counted c where c.delivery_id = d.delivery_id)
                select coalesce(sum(rows), 0) from counted
                """.formatted(table, condition);
    }

    private long removeChanges() {
        workplace.database().sql("""
                        delete from snapshot_person where person in (select person from retired_person)
                           and snapshot_id in (select snapshot_id from snapshot where municipality = :municipality)
                        """).param("municipality", municipality).update();
        return workplace.database().sql("""
                        delete from person_change_row
                         where (old_person in (select person from retired_person)
                                or new_person in (select person from retired_person))
                           and delivery_id in (select delivery_id from delivery where municipality = :municipality)
                        """).param("municipality", municipality).update();
    }

    private long removeFindings(LocalDate judgedBefore) {
        return workplace
                .database()
                .sql("""
                        delete from finding where delivery_id in (
                            select delivery_id from delivery
                             where municipality = :municipality and decided_at < :day)
                        """)
                .param("municipality", municipality)
                .param(
                        "day",
                        Timestamp.from(
                                judgedBefore.atStartOfDay(DanishTime.ZONE).toInstant()))
                .update();
    }

    /** Rows worked out from the removed ones; the next night makes them anew. */
    private void forgetKeptYears() {
        for (KeptYears kept : KeptYears.values()) {
            kept.forget(workplace.database(), municipality);
        }
    }

    private void log(Removed removed) {
        workplace
                .database()
                .sql("""
                        insert into retirement (municipality, retired_at, what, older_than, rows_removed)
                        values (:municipality, :now, :what, :day, :rows)
                        """)
                .param("municipality", municipality)
                .param("now", Timestamp.from(workplace.clock().instant()))
                .param("what", removed.what())
                .param("day", Date.valueOf(removed.olderThan()))
                .param("rows", removed.rows())
                .update();
    }
}
