package dk.personaletal.intake;

import dk.personaletal.history.EmploymentRanks;
import dk.personaletal.shared.BareNumber;
import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Spelling;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Employment numbers that an earlier version kept in clear. The migration has no key, so the first run that writes
 * rewrites them, a delivery at a time: killed, the next one goes on.
 */
public final class NumbersInClear {
    private final Workplace workplace;
    private final int municipality;

    public NumbersInClear(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** Whether there are any; figures can't be computed before they are rewritten. */
    public boolean remain() {
        return !deliveries().isEmpty();
    }

    /**
     * Under the municipality's lock, before any figure is computed.
     *
     * @throws dk.personaletal.shared.KeyProblem when there are some and no key
     */
    public void rewrite(KeyFile keyFile, Progress progress) {
        List<Long> deliveries = deliveries();
        if (deliveries.isEmpty()) {
            return;
        }
        EmploymentNumbers numbers =
                DataKey.of(workplace.database(), municipality).read(keyFile).employmentNumbers(municipality);
        EmploymentRanks ranks = new EmploymentRanks(workplace.database(), municipality, numbers);
        progress.stage(
                "Gør ansættelsesnumre fra en tidligere version til pseudonymer i " + deliveries.size() + " leverancer");
        deliveries.forEach(
                delivery -> workplace.transaction().executeWithoutResult(status -> rewrite(delivery, numbers, ranks)));
        workplace.makeDurable();
    }

    private List<Long> deliveries() {
        return workplace
                .database()
                .sql("""
                        select delivery_id from number_in_clear join delivery using (delivery_id)
                         where municipality = :municipality order by delivery_id
                        """)
                .param("municipality", municipality)
                .query(Long.class)
                .list();
    }

    private void rewrite(long delivery, EmploymentNumbers numbers, EmploymentRanks ranks) {
        List<String> clear = workplace
                .database()
                .sql("""
                        select employment_no from payroll_row where delivery_id = :delivery
                        union select manager_employment_no from payroll_row where delivery_id = :delivery
                        union select employment_no from absence_row where delivery_id = :delivery
                        """)
                .param("delivery", delivery)
                .query(String.class)
                .list();
        List<String> known = clear.stream().flatMap(Stream::ofNullable).toList();
        workplace
                .template()
                .execute(
                        "create temp table keyed (number text primary key, pseudonym uuid, without_zeros uuid) on commit drop");
        workplace
                .database()
                .sql(
                        "insert into keyed select * from unnest(cast(:numbers as text[]), cast(:keys as uuid[]), cast(:without as uuid[]))")
                .param("numbers", known.toArray(String[]::new))
                .param(
                        "keys",
                        known.stream()
                                .map(Spelling::key)
                                .map(numbers::pseudonym)
                                .toArray(UUID[]::new))
                .param(
                        "without",
                        known.stream()
                                .map(number -> withoutZeros(number, numbers))
                                .toArray(UUID[]::new))
                .update();
        Stream.of("""
                        update payroll_row r
                           set employment = k.pseudonym, employment_without_zeros = k.without_zeros, employment_no = null,
                               manager_employment_no = null,
                               manager_employment = (select m.pseudonym from keyed m where m.number = r.manager_employment_no)
                          from keyed k
                         where r.delivery_id = :delivery and k.number = r.employment_no
                        """, """
                        update absence_row r set employment = k.pseudonym, employment_no = null
                          from keyed k
                         where r.delivery_id = :delivery and k.number = r.employment_no
                        """, "delete from number_in_clear where delivery_id = :delivery")
                .forEach(sql -> workplace
                        .database()
                        .sql(sql)
                        .param("delivery", delivery)
                        .update());
        ranks.place(delivery);
    }

    private static @Nullable UUID withoutZeros(String number, EmploymentNumbers numbers) {
        String key = Spelling.key(number);
        return BareNumber.differsFrom(key) ? numbers.pseudonym(BareNumber.of(key)) : null;
    }
}
