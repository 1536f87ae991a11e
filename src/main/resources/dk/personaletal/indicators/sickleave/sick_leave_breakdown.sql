-- Grain: one value a detailed window, breakdown, member and measure.
-- Population: monthly-paid employments, all staff categories, row by row.
-- Formula: as the total's.
-- Source: employment_span, sick_leave_part, sick_leave_window, professional_area.
with detailed as materialized (
    select * from sick_leave_window where is_detailed
),
cell as materialized (
    select w.time, e.person, e.department, e.agreement_group, sum(e.degree * m.months)::bigint as degree,
           0::bigint as hours_1e5, true as is_employed
      from employment_span e
     cross join detailed w
     cross join lateral (select bit_count(substring(e.months from w.last_month_no + 1 for 12)) as months) m
     where e.is_employed and e.is_monthly and m.months > 0
     group by e.person, w.time, e.department, e.agreement_group
    union all
    select w.time, p.person, p.department, p.agreement_group, 0, sum(p.hours_1e5)::bigint, false
      from sick_leave_part p
      join detailed w on p.month_no between w.last_month_no and w.last_month_no + 11
     where p.is_monthly and p.hours_1e5 <> 0
     group by p.person, w.time, p.department, p.agreement_group
),
person_figure as (
    select c.time, b.breakdown, b.member, c.person, sum(c.degree) as degree, sum(c.hours_1e5) as hours_1e5,
           bool_or(c.is_employed) as is_employed
      from cell c
      left join professional_area a using (agreement_group)
     cross join lateral (values
           ('department', c.department),
           ('agreement_group', c.agreement_group),
           ('professional_area', coalesce(a.name, 'Øvrige områder'))) b(breakdown, member)
     group by c.person, c.time, b.breakdown, b.member
),
figure as materialized (
    select time, breakdown, member,
           sum(degree) * 0.0001 as degree,
           sum(hours_1e5) * 0.00001 as hours,
           count(*) filter (where is_employed) as persons,
           count(*) filter (where hours_1e5 <> 0) as sick_persons
      from person_figure
     group by time, breakdown, member
),
department_name as (
    select distinct on (department) department as member, department_name as name
      from employment_span
     where department_name is not null
     group by department, department_name
     order by department, min(position(B'1' in months)), department_name collate "C"
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, f.breakdown, f.member,
       case when f.member = '?' then 'Ukendt'
            when f.breakdown = 'department' then coalesce(n.name, f.member)
            else f.member end,
       f.time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
  join detailed w using (time)
  left join department_name n using (member)
 cross join lateral (values
       ('days', f.hours, 7.4, f.sick_persons, f.persons),
       ('fte', f.degree, w.months, f.persons, f.persons),
       ('days_per_fte', f.hours * w.months, 7.4 * f.degree, f.sick_persons, f.persons),
       ('percent', f.hours * w.months, 7.4 * f.degree * w.net_working_days, f.sick_persons, f.persons),
       ('months', w.months, 1, null, null)) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
