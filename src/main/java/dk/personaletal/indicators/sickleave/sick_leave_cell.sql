-- Grain: one row a detailed window, person and place (department, agreement group), with degree-months and hours.
-- sex and age (completed years on the window's last day): of the person's newest month.
-- Source: employment_span, sick_leave_part, sick_leave_window.
drop table if exists pg_temp.sick_leave_cell, pg_temp.sick_leave_person;
create temp table sick_leave_person on commit drop as
select distinct on (person) person, coalesce(sex::text, '?') as sex, birth_date
  from employment_span
 order by person, position(B'1' in months), birth_date, sex::text;
create temp table sick_leave_cell on commit drop as
select time, person, department, agreement_group, sum(degree)::bigint as degree, sum(hours_1e5)::bigint as hours_1e5,
       bool_or(is_employed) as is_employed
  from (select w.time, e.person, e.department, e.agreement_group, e.degree::bigint * m.months as degree,
               0::bigint as hours_1e5, true as is_employed
          from employment_span e
         cross join sick_leave_window w
         cross join lateral (select bit_count(substring(e.months from w.last_month_no + 1 for 12)) as months) m
         where w.is_detailed and e.is_employed and e.is_monthly and not e.is_unpaid and m.months > 0
        union all
        select w.time, p.person, p.department, p.agreement_group, 0, p.hours_1e5, false
          from sick_leave_part p
          join sick_leave_window w on w.is_detailed and p.month_no between w.last_month_no and w.last_month_no + 11
         where p.cause = '' and p.hours_1e5 <> 0) row
 group by person, time, department, agreement_group;
analyze sick_leave_cell, sick_leave_person;
