package dk.personaletal.explain;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.Organisation;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.Snapshots;
import dk.personaletal.history.SqlText;
import dk.personaletal.retention.SupersededRows;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was known of a period at one moment and not at another. Reads only: its snapshots are rolled back. */
public final class KnowledgeDiff {
    private final Workplace workplace;
    private final int municipality;

    public KnowledgeDiff(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** A delivery that was current at one of the moments only. */
    public record DeliveryDiff(String file, String sha256, boolean cameIn) {}

    /**
     * A person whom turnover counts at one of the moments only.
     *
     * @param census month of the opening or closing census
     * @param person pseudonym
     * @param reason why they aren't counted on the other side
     */
    public record PersonDiff(String census, String person, boolean cameIn, String reason) {}

    /** The differences. */
    public record Diff(List<DeliveryDiff> deliveries, List<PersonDiff> persons) {
        public Diff {
            deliveries = List.copyOf(deliveries);
            persons = List.copyOf(persons);
        }
    }

    /** @throws ReportProblem when there was no payroll of the period at one of the moments */
    public Diff between(YearMonth period, Instant a, Instant b) {
        return Objects.requireNonNull(workplace.transaction().execute(status -> {
            status.setRollbackOnly();
            workplace
                    .template()
                    .execute("create temp table seen (side text, month date, person uuid,"
                            + " is_counted boolean, reason text) on commit drop");
            Snapshot before = see("a", period, a);
            Snapshot after = see("b", period, b);
            return new Diff(deliveries(before, after), persons(before, after));
        }));
    }

    private Snapshot see(String side, YearMonth period, Instant moment) {
        Snapshots snapshots = new Snapshots(workplace.database());
        if (!snapshots.isKnown(municipality, "loen", period, moment)) {
            throw new ReportProblem(
                    "Der var ingen lønleverance for " + period + " den " + moment + ". Vælg et senere tidspunkt.");
        }
        Snapshot snapshot = snapshots.create(municipality, period, moment, "diff", Organisation.AS_THEN);
        new SupersededRows(workplace, municipality).requireAll(snapshot.id());
        EmploymentTables.createMainEmployment(
                workplace.database(), snapshot.id(), List.of(period.minusYears(1), period));
        workplace
                .database()
                .sql(SqlText.beside(KnowledgeDiff.class, "seen_then.sql"))
                .param("side", side)
                .update();
        return snapshot;
    }

    private List<DeliveryDiff> deliveries(Snapshot before, Snapshot after) {
        List<Delivery> old = workplace.deliveries().listOfSnapshot(before.id());
        List<Delivery> current = workplace.deliveries().listOfSnapshot(after.id());
        List<DeliveryDiff> diffs = new ArrayList<>();
        old.stream().filter(one -> isMissing(one, current)).forEach(one -> diffs.add(diff(one, false)));
        current.stream().filter(one -> isMissing(one, old)).forEach(one -> diffs.add(diff(one, true)));
        return diffs;
    }

    private static boolean isMissing(Delivery delivery, List<Delivery> from) {
        return from.stream().noneMatch(other -> other.id() == delivery.id());
    }

    private static DeliveryDiff diff(Delivery delivery, boolean cameIn) {
        return new DeliveryDiff(delivery.fileName(), delivery.sha256(), cameIn);
    }

    private List<PersonDiff> persons(Snapshot before, Snapshot after) {
        return workplace
                .database()
                .sql(SqlText.beside(KnowledgeDiff.class, "seen_differently.sql"))
                .param("snapshots", List.of(before.id(), after.id()))
                .query((row, i) -> new PersonDiff(
                        YearMonth.from(row.getDate("month").toLocalDate()).toString(),
                        row.getString("person"),
                        row.getBoolean("came_in"),
                        row.getString("reason")))
                .list();
    }
}
