package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

/**
 * The absence goes on after the employment: after the day of leaving by its newest payroll row, or after the last census
 * with the person when the newest one lacks them. Of the months that the delivery speaks of and the one before them. The
 * value is how many days aren't counted; a running absence's are those to the delivery's last.
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
                    select c.delivery_id, c.covers_from as month, (c.covers_from + interval '1 month')::date - 1 as day
                      from judged
                      join delivery c using (municipality)
                     where c.contract = 'loen' and c.state = 'ACCEPTED' and c.superseded_at is null
                       and c.covers_from between judged.covers_from - interval '1 month' and judged.covers_to
                ),
                spell as materialized (
                    select a.line_no, a.person, a.employment, a.starts_on,
                           coalesce(a.ends_on, judged.covers_to) as last_day
                      from absence_row a
                     cross join judged
                     where a.delivery_id = :delivery
                ),
                known as (
                    select s.line_no, s.starts_on, s.last_day,
                           (array_agg(p.employed_to order by c.month desc)
                               filter (where p.employment = s.employment))[1] as left_on,
                           max(c.day) filter (where p.status in (0, 1, 3) and coalesce(p.employed_to >= c.day, true)) as seen_on
                      from census c
                      join payroll_row p using (delivery_id)
                     cross join lateral (values (p.person), (p.employee_number)) number(person)
                      join spell s on s.person = number.person
                     where p.delivery_id = any(array(select delivery_id from census))
                     group by s.line_no, s.starts_on, s.last_day
                )
                select line_no, days || case days when 1 then ' dag' else ' dage' end
                  from known
                 cross join (select max(day) as day from census) newest
                 cross join lateral (
                       select coalesce(left_on, case when seen_on < newest.day then seen_on end) as ends_on) e
                 cross join lateral (select last_day - greatest(ends_on, starts_on - 1) as days) d
                 where ends_on < last_day and days > 0
                 order by line_no
                """);
    }
}
