package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.validation.PersonChanges;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The person is in no payroll census of the months that the spell touches inside the delivery's period, nor in the one
 * before them, under this number or another of theirs: a census is the month's last day, and who left during a month is
 * in the one before. Silent for months without an accepted payroll delivery.
 */
final class R451AbsenceWithoutEmployment extends DoubtfulSpells {
    R451AbsenceWithoutEmployment(ValidationParameters parameters) {
        super(
                "Medarbejdernr",
                "Fraværet hører til en person, der ikke er i lønudtrækket",
                "En person, der er ansat i en af fraværets måneder",
                "Undersøg, om løn og fravær er fra samme kommune og bruger samme medarbejdernumre.",
                parameters);
    }

    @Override
    Set<Long> lines(StagedDelivery staged) {
        Coverage coverage = staged.scope().coverage();
        if (coverage == null) {
            return Set.of();
        }
        List<Long> censuses = censuses(staged, coverage);
        if (censuses.isEmpty()) {
            return Set.of();
        }
        Set<Long> lines = withoutEmployment(staged, coverage, censuses);
        if (!lines.isEmpty()) {
            lines.removeAll(underAnotherNumber(staged, coverage, censuses, lines));
        }
        return lines;
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
                        , employed as (
                            select number.person, covers_from, known_until
                            from payroll_row p join census using (delivery_id)
                            cross join lateral (values (p.person), (p.employee_number)) number(person)
                            where p.delivery_id = any(:censuses) and number.person is not null
                        )
                        select line_no
                        from spell
                        where not exists (
                            select from employed
                            where employed.person = spell.person
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
