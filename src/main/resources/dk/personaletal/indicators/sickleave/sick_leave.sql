-- Grain: one value a window, breakdown, member and measure.
-- Population: monthly-paid employments, all staff categories, row by row.
-- Formula: days = hours / 7.4; fte = sum of degrees / months with payroll; days_per_fte = days / fte;
--          percent = days_per_fte / net working days of the window.
-- Source: employment_span, sick_leave_part, sick_leave_window, professional_area.
with window_month as materialized (
    select w.time, w.last_month_no + earlier as month_no
      from sick_leave_window w
     cross join generate_series(0, 11) earlier
),
cell as (
    select w.time, e.person, e.department, e.agreement_group, sum(e.degree * m.months)::bigint as degree,
           0::bigint as hours_1e5, true as is_employed
      from employment_span e
     cross join sick_leave_window w
     cross join lateral (select bit_count(substring(e.months from w.last_month_no + 1 for 12)) as months) m
     where e.is_employed and e.is_monthly and m.months > 0
     group by e.person, w.time, e.department, e.agreement_group
    union all
    select w.time, p.person, p.department, p.agreement_group, 0, sum(p.hours_1e5)::bigint, false
      from sick_leave_part p
      join window_month w using (month_no)
     where p.is_monthly and p.hours_1e5 <> 0
     group by p.person, w.time, p.department, p.agreement_group
),
member_cell as (
    select time, 'total' as breakdown, '*' as member, person, degree, hours_1e5, is_employed from cell
    union all
    select c.time, b.breakdown, b.member, c.person, c.degree, c.hours_1e5, c.is_employed
      from cell c
      join sick_leave_window w on w.time = c.time and w.is_detailed
      left join professional_area a using (agreement_group)
     cross join lateral (values
           ('department', c.department),
           ('agreement_group', c.agreement_group),
           ('professional_area', coalesce(a.name, 'Øvrige områder'))) b(breakdown, member)
    union all
    select time, 'total', '*', null, 0, 0, false from sick_leave_window
),
person_figure as materialized (
    select time, breakdown, member, person, sum(degree)::bigint as degree, sum(hours_1e5)::bigint as hours_1e5,
           bool_or(is_employed) as is_employed
      from member_cell
     group by person, time, breakdown, member
),
figure as (
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
       case when f.member = '*' then 'I alt'
            when f.member = '?' then 'Ukendt'
            when f.breakdown = 'department' then coalesce(n.name, f.member)
            else f.member end,
       f.time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
  join sick_leave_window w using (time)
  left join department_name n using (member)
 cross join lateral (values
       ('days', f.hours, 7.4, f.sick_persons, f.persons),
       ('fte', f.degree, w.months, f.persons, f.persons),
       ('days_per_fte', f.hours * w.months, 7.4 * f.degree, f.sick_persons, f.persons),
       ('percent', f.hours * w.months, 7.4 * f.degree * w.net_working_days, f.sick_persons, f.persons),
       ('months', w.months, 1, null, null)) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
