-- Grain: one value a detailed window and measure, for the whole municipality.
-- Population: persons with full-time equivalents or sick leave in the window; as in sick_leave_cell.
-- Formula: standard_error = sqrt(n / (n - 1) x sum over the n persons of u^2), where u = (hours - rate x degree-months) /
--          all degree-months: the spread between persons is what chance is measured by. change_error: the same of u less
--          the u of the calendar year before, over the persons of either year. Both scaled as days_per_fte.
-- Only of 20 persons or more, 10 of whom have sick leave, in each year.
-- Source: employment_span, sick_leave_part, sick_leave_window; sick_leave_cell lacks the year before.
with tested_window as (
    select w.time, w.months, w.last_month_no, w.is_detailed
      from sick_leave_window w
     where w.breakdown = 'total'
       and (w.is_detailed
            or exists (select from sick_leave_window d
                        where d.is_detailed and length(d.time) = 4 and length(w.time) = 4
                          and d.time::integer = w.time::integer + 1))
),
person_figure as materialized (
    select time, person, sum(degree) * 0.0001 as degree, sum(hours_1e5) * 0.00001 as hours
      from (select w.time, e.person, e.degree::bigint * m.months as degree, 0::bigint as hours_1e5
              from employment_span e
             cross join tested_window w
             cross join lateral (select bit_count(substring(e.months from w.last_month_no + 1 for 12)) as months) m
             where e.is_employed and e.is_monthly and not e.is_unpaid and m.months > 0
            union all
            select w.time, p.person, 0, p.hours_1e5
              from sick_leave_part p
              join tested_window w on p.month_no between w.last_month_no and w.last_month_no + 11
             where p.cause = '') row
     group by time, person
    having sum(degree) <> 0 or sum(hours_1e5) <> 0
),
total as (
    select p.time, w.months, w.is_detailed, sum(p.degree) as degree, sum(p.hours) as hours, count(*) as n,
           count(*) filter (where p.hours <> 0) as sick
      from person_figure p
      join tested_window w using (time)
     group by p.time, w.months, w.is_detailed having count(*) >= 20 and count(*) filter (where p.hours <> 0) >= 10 and sum(p.degree) > 0
),
off as materialized (
    select p.time, p.person, p.hours * t.degree - t.hours * p.degree as off
      from person_figure p
      join total t using (time)
),
level as (
    select t.time, round(sqrt(sum(o.off * o.off) * t.n * (t.n - 1)), 10) * t.months as numerator,
           7.4 * t.degree * t.degree * (t.n - 1) as denominator, t.sick, t.n
      from total t
      join off o using (time)
     where t.is_detailed group by t.time, t.months, t.degree, t.sick, t.n
),
pair as (
    select t.time, b.time as before, t.sick, t.n, t.degree, b.degree as degree_before,
           t.months * b.degree * b.degree as weight, b.months * t.degree * t.degree as weight_before
      from total t
      join total b on length(t.time) = 4 and length(b.time) = 4 and t.time::integer = b.time::integer + 1
     where t.is_detailed
),
moved as (
    select p.time, o.person, o.off * p.weight as off from pair p join off o on o.time = p.time
    union all
    select p.time, o.person, -o.off * p.weight_before from pair p join off o on o.time = p.before
),
change as (
    select time, sum(off * off) as squares, count(*) as n
      from (select time, person, sum(off) as off from moved group by time, person) person
     group by time
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, 'total', '*', 'I alt', e.time, e.measure, e.numerator, e.denominator,
       e.sick, e.n
  from (select time, 'standard_error' as measure, numerator, denominator, sick, n from level
        union all
        select c.time, 'change_error', round(sqrt(c.squares * c.n * (c.n - 1)), 10),
               7.4 * p.degree * p.degree * p.degree_before * p.degree_before * (c.n - 1), p.sick, p.n
          from change c
          join pair p using (time)) e;
