package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.PersonChanges;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The person is in no payroll census of the months that the spell touches inside the delivery's period, nor in the one
 * before them, under this number or another of theirs: a census is the month's last day, and who left during a month is
 * in the one before. Silent for months without an accepted payroll delivery.
 */
final class R451AbsenceWithoutEmployment extends SetRule {
    private final ValidationParameters parameters;

    R451AbsenceWithoutEmployment(ValidationParameters parameters) {
        super(
                Severity.WARNING,
                "Fraværet hører til en person, der ikke er i lønudtrækket",
                "Undersøg, om løn og fravær er fra samme kommune og bruger samme medarbejdernumre.");
        this.parameters = parameters;
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    public OptionalInt toleranceBasisPoints() {
        return OptionalInt.of(parameters.warningToleranceBasisPoints());
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        Coverage coverage = staged.scope().coverage();
        if (coverage == null) {
            return List.of();
        }
        List<Long> censuses = censuses(staged, coverage);
        if (censuses.isEmpty()) {
            return List.of();
        }
        Set<Long> lines = withoutEmployment(staged, coverage, censuses);
        if (!lines.isEmpty()) {
            lines.removeAll(underAnotherNumber(staged, coverage, censuses, lines));
        }
        return lines.stream().map(line -> finding(staged, line)).toList();
    }

    private Finding finding(StagedDelivery staged, long line) {
        return finding(
                staged.scope(),
                line,
                "Medarbejdernr",
                null,
                sentence(),
                "En person, der er ansat i en af fraværets måneder");
    }

    private static List<Long> censuses(StagedDelivery staged, Coverage coverage) {
        LocalDate from = coverage.from().minusMonths(1);
        return staged.sql("""
                        select census.delivery_id
                        from delivery census join delivery judged using (municipality)
                        where judged.delivery_id = :delivery
                          and census.contract = 'loen' and census.state = 'ACCEPTED' and census.superseded_at is null
                          and census.covers_from between :from and :to
                        """)
                .param("from", from)
                .param("to", coverage.to())
                .query(Long.class)
                .list();
    }

    private static Set<Long> withoutEmployment(StagedDelivery staged, Coverage coverage, List<Long> censuses) {
        return lines(staged, coverage, censuses, """
                        select line_no
                        from spell
                        where not exists (
                            select from payroll_row employed join census using (delivery_id)
                            where employed.delivery_id = any(:censuses) and employed.person = spell.person
                              and covers_from <= last_day and known_until > first_day)
                          and not exists (
                            select from payroll_row employed join census using (delivery_id)
                            where employed.delivery_id = any(:censuses) and employed.employee_number is not null
                              and employed.employee_number = spell.person
                              and covers_from <= last_day and known_until > first_day)
                          and exists (
                            select from census where covers_from <= last_day and covers_to >= first_day)
                        order by line_no
                        """, Set.of());
    }

    private static Set<Long> underAnotherNumber(
            StagedDelivery staged, Coverage coverage, List<Long> censuses, Set<Long> lines) {
        return lines(staged, coverage, censuses, """
                        , changed as materialized (select * from %s),
                        number as materialized (
                            select spell.line_no, first_day, last_day, n.person
                            from spell
                            left join changed means on means.old_person = spell.person
                            left join changed other on other.person = coalesce(means.person, spell.person)
                            cross join lateral (values (means.person), (other.old_person)) n(person)
                            where spell.line_no = any(:lines) and n.person is not null
                        )
                        select number.line_no
                        from number join payroll_row employed using (person) join census using (delivery_id)
                        where employed.delivery_id = any(:censuses)
                          and covers_from <= last_day and known_until > first_day
                        """.formatted(PersonChanges.TABLE), lines);
    }

    private static Set<Long> lines(
            StagedDelivery staged, Coverage coverage, List<Long> censuses, String select, Set<Long> lines) {
        return new LinkedHashSet<>(staged.sql("""
                        with census as (
                            select delivery_id, covers_from, covers_to,
                                   (covers_from + interval '2 months')::date as known_until
                            from delivery where delivery_id = any(:censuses)
                        ),
                        spell as (
                            select line_no, person, greatest(starts_on, :from) as first_day,
                                   least(coalesce(ends_on, :to), :to) as last_day
                            from absence_row where delivery_id = :delivery
                        )
                        """ + select)
                .param("censuses", censuses.stream().mapToLong(Long::longValue).toArray())
                .param("from", coverage.from())
                .param("to", coverage.to())
                .param("lines", lines.stream().mapToLong(Long::longValue).toArray())
                .query(Long.class)
                .list());
    }
}
