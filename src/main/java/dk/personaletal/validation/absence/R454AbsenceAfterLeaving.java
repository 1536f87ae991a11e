package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

/**
 * The employment's newest payroll row, of the months that the delivery speaks of and the one before them, has a day of
 * leaving, and the absence goes on after it: those days aren't counted. The value is how many they are.
 */
final class R454AbsenceAfterLeaving extends LineRule {
    R454AbsenceAfterLeaving() {
        super(
                Severity.NOTICE,
                "Slutdato",
                "Fraværet fortsætter efter fratrædelsen",
                "En slutdato, der ikke er efter ansættelsens fratrædelsesdato",
                "Sæt fraværets slutdato i kildesystemet. Dage efter fratrædelsen er ikke talt med.",
                """
                with judged as (
                    select municipality, covers_from, covers_to from delivery where delivery_id = :delivery
                ),
                employment as (
                    select distinct on (number.person, p.employment) number.person, p.employment, p.employed_to
                      from judged
                      join delivery census using (municipality)
                      join payroll_row p on p.delivery_id = census.delivery_id
                     cross join lateral (values (p.person), (p.employee_number)) number(person)
                     where census.contract = 'loen' and census.state = 'ACCEPTED' and census.superseded_at is null
                       and census.covers_from between judged.covers_from - interval '1 month' and judged.covers_to
                       and number.person is not null
                     order by number.person, p.employment, census.covers_from desc
                )
                select a.line_no, l.days || case l.days when 1 then ' dag' else ' dage' end
                  from absence_row a
                 cross join judged
                  join employment e on e.person = a.person and e.employment = a.employment
                 cross join lateral (
                       select coalesce(a.ends_on, judged.covers_to) - greatest(e.employed_to, a.starts_on - 1) as days) l
                 where a.delivery_id = :delivery and e.employed_to is not null and l.days > 0
                 order by a.line_no
                """);
    }
}
