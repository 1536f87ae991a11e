-- Grain: one value a window, breakdown, member and measure.
-- Population: monthly-paid employments, all staff categories, row by row.
-- Formula: days = hours / 7.4; fte = sum of degrees / months with payroll; days_per_fte = days / fte;
--          percent = days_per_fte / net working days of the window.
-- Source: employment_month, sick_leave_part, sick_leave_window, professional_area.
with window_month as (
    select w.time, w.is_detailed, m.day::date as month
      from sick_leave_window w
     cross join lateral generate_series(w.first_month::timestamp, w.last_month::timestamp, interval '1 month') m(day)
),
cell as (
    select w.time, w.is_detailed, e.person, e.department, e.agreement_group, sum(e.degree) as degree,
           0::numeric as hours_1e5, true as is_employed
      from employment_month e
      join window_month w using (month)
     where e.is_employed and e.is_monthly
     group by w.time, w.is_detailed, e.person, e.department, e.agreement_group
    union all
    select w.time, w.is_detailed, r.person, p.department, p.agreement_group, 0, sum(p.hours_1e5), false
      from sick_leave_part p
      join sick_leave_row r using (row_id)
      join window_month w using (month)
     where p.is_monthly and p.hours_1e5 <> 0
     group by w.time, w.is_detailed, r.person, p.department, p.agreement_group
),
member_cell as (
    select c.time, b.breakdown, b.member, c.person, c.degree, c.hours_1e5, c.is_employed
      from cell c
      left join professional_area a using (agreement_group)
     cross join lateral (values
           ('total', '*', true),
           ('department', c.department, c.is_detailed),
           ('agreement_group', c.agreement_group, c.is_detailed),
           ('professional_area', coalesce(a.name, 'Øvrige områder'), c.is_detailed)) b(breakdown, member, applies)
     where b.applies
    union all
    select time, 'total', '*', null, 0, 0, true from sick_leave_window
),
figure as (
    select time, breakdown, member,
           sum(degree) * 0.0001 as degree,
           sum(hours_1e5) * 0.00001 as hours,
           count(distinct person) filter (where is_employed) as persons,
           count(distinct person) filter (where not is_employed) as sick_persons
      from member_cell
     group by time, breakdown, member
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'sick_leave', :version, f.breakdown, f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else coalesce(n.name, f.member) end,
       f.time, m.measure, m.numerator, m.denominator, m.persons, m.base
  from figure f
  join sick_leave_window w using (time)
  left join member_name n using (breakdown, member)
 cross join lateral (values
       ('days', f.hours, 7.4, f.sick_persons, f.persons),
       ('fte', f.degree, w.months, f.persons, f.persons),
       ('days_per_fte', f.hours * w.months, 7.4 * f.degree, f.sick_persons, f.persons),
       ('percent', f.hours * w.months, 7.4 * f.degree * w.net_working_days, f.sick_persons, f.persons),
       ('months', w.months, 1, null, null)) m(measure, numerator, denominator, persons, base)
 where m.denominator > 0;
