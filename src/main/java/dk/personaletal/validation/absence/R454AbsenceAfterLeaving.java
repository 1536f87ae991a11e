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
                census as materialized (
                    select c.delivery_id, c.covers_from as month, judged.covers_to
                      from judged
                      join delivery c using (municipality)
                     where c.contract = 'loen' and c.state = 'ACCEPTED' and c.superseded_at is null
                       and c.covers_from between judged.covers_from - interval '1 month' and judged.covers_to
                ),
                gone as materialized (
                    select number.person, p.employment, p.employed_to, census.month, census.covers_to
                      from census
                      join payroll_row p using (delivery_id)
                     cross join lateral (values (p.person), (p.employee_number)) number(person)
                     where p.delivery_id = any(array(select delivery_id from census)) and p.employed_to is not null
                ),
                after as materialized (
                    select a.line_no, a.person, a.employment, gone.month,
                           l.last_day - greatest(gone.employed_to, a.starts_on - 1) as days
                      from gone
                      join absence_row a on a.person = gone.person and a.employment = gone.employment
                     cross join lateral (select coalesce(a.ends_on, gone.covers_to) as last_day) l
                     where a.delivery_id = :delivery and l.last_day > gone.employed_to and l.last_day >= a.starts_on
                )
                select line_no, days || case days when 1 then ' dag' else ' dage' end
                  from after
                 where not exists (
                       select from census
                       join payroll_row p using (delivery_id)
                       cross join lateral (values (p.person), (p.employee_number)) number(person)
                       where p.delivery_id = any(array(select delivery_id from census))
                         and census.month > after.month and number.person = after.person
                         and p.employment = after.employment)
                 order by line_no
                """);
    }
}
